"""A long text of our own making: sentences put together from parts, the same every time."""

SUBJECTS = ["Para nelayan", "Guru itu", "Pemerintah daerah", "Seorang pedagang", "Anak-anak desa", "Dokter muda itu"]
VERBS = ["memperbaiki", "mengunjungi", "membicarakan", "menjual", "menuliskan", "membersihkan", "mempertahankan"]
OBJECTS = ["perahu lama", "pasar kecil", "rencana baru", "hasil panen", "jalan di tepi sungai"]
PLACES = ["di Banjarmasin", "sebelum hujan turun", "bersama tetangga mereka", "pada hari Selasa", "dengan sabar",
          "untuk keluarganya", "sejak tahun 2019", "dari rumah ke rumah", "tanpa bantuan siapa pun"]


def write(path, sentences):
    made = [
        f"{SUBJECTS[n % 6]} {VERBS[n % 7]} {OBJECTS[n // 3 % 5]} {PLACES[n // 7 % 9]} {n}."
        for n in range(1, sentences + 1)
    ]
    paragraphs = [" ".join(made[start:start + 4]) for start in range(0, len(made), 4)]
    path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
