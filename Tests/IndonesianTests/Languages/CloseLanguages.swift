/// Malay as the press and people in the street write it, a sentence or two each, and Indonesian that
/// is near to it. Written before any list was mended for them; our own sentences.
enum CloseLanguages {
  static let malay = [
    """
    Polis menahan dua lelaki yang disyaki terlibat dalam kes pecah rumah di Taman Melati, \
    awal pagi semalam.
    """,
    """
    Kerajaan negeri akan menyalurkan bantuan segera kepada mangsa banjir yang ditempatkan \
    di pusat pemindahan sementara.
    """,
    """
    Menteri Pendidikan berkata, cuti sekolah dilanjutkan selama seminggu kerana jerebu yang \
    semakin teruk.
    """,
    "Harga minyak petrol RON95 kekal pada paras RM2.05 seliter bagi tempoh seminggu bermula esok.",
    """
    Pasukan bola sepak negara tewas tipis di tangan Vietnam pada perlawanan akhir di \
    Stadium Bukit Jalil.
    """,
    """
    Beliau diberikan rawatan di hospital selepas motosikal yang ditunggangnya bertembung \
    dengan sebuah lori.
    """,
    "Orang ramai dinasihatkan supaya tidak keluar rumah jika tiada urusan penting.",
    "Aku tak tahu kenapa dia marah sangat dengan kau, padahal kau tak buat apa-apa pun.",
    "Esok kita jumpa kat stesen bas, lepas tu terus pergi makan nasi lemak.",
    "Kereta saya rosak, jadi saya terpaksa naik teksi ke pejabat pagi tadi.",
    "Budak-budak tu dah balik ke belum? Mak cik risau dia orang tak makan lagi.",
    "Syarikat itu mencatatkan keuntungan bersih RM12 juta pada suku ketiga tahun kewangan 2023.",
    "Mahkamah Tinggi menetapkan tarikh sebutan semula kes itu pada bulan hadapan.",
    "Ahli Parlimen pembangkang membantah rang undang-undang yang dibentangkan di Dewan Rakyat.",
    "Peguam bela memaklumkan anak guamnya tidak mengaku bersalah atas kesemua pertuduhan.",
    """
    Pelajar universiti awam boleh memohon pinjaman pendidikan secara dalam talian mulai \
    Isnin depan.
    """,
    "Saya nak beli telefon bimbit baharu tetapi duit tak cukup.",
    """
    Jabatan Meteorologi meramalkan hujan lebat dan angin kencang di pantai timur hingga \
    Jumaat ini.
    """,
    "Kementerian Kesihatan melaporkan 35 kes baharu demam denggi di Selangor.",
    "Mesyuarat itu turut dihadiri wakil pelbagai agensi kerajaan serta badan bukan kerajaan.",
    "Isterinya bekerja sebagai jururawat di klinik kesihatan daerah.",
    "Jom lepak kedai mamak malam ni, aku belanja semua orang.",
    "Wang tunai dan barang kemas bernilai RM50,000 dilarikan perompak bertopeng.",
    """
    Pihak bomba menerima panggilan kecemasan pada jam 3.15 petang dan tiba di lokasi lapan \
    minit kemudian.
    """,
  ]

  static let indonesian = [
    """
    Polisi menahan dua lelaki yang diduga terlibat dalam kasus pembobolan rumah di Taman \
    Melati, kemarin dini hari.
    """,
    """
    Pemerintah provinsi akan menyalurkan bantuan segera kepada korban banjir yang mengungsi \
    di posko sementara.
    """,
    "Aku nggak tahu kenapa dia marah banget sama kamu, padahal kamu nggak ngapa-ngapain.",
    "Besok kita ketemu di halte bus, habis itu langsung makan nasi uduk.",
    "Mobil saya rusak, jadi saya terpaksa naik taksi ke kantor tadi pagi.",
    "Anak-anak itu sudah pulang atau belum? Tante khawatir mereka belum makan.",
    "Menteri Malaysia itu berkata bahwa kerajaan akan mengumumkan cuti umum.",
    "Mahasiswa Indonesia di Kuala Lumpur menonton bola sepak di Stadium Bukit Jalil.",
    "Perdana Menteri Anwar Ibrahim menyampaikan pidato di Dewan Rakyat Malaysia kemarin sore.",
    "Ia membeli telepon genggam baru di toko dekat stasiun.",
    """
    Pihak pemadam kebakaran menerima panggilan darurat pukul 15.15 dan tiba delapan menit \
    kemudian.
    """,
    "Pengadilan tinggi menetapkan tanggal sidang berikutnya pada bulan depan.",
    "Rapat itu juga dihadiri perwakilan berbagai lembaga pemerintah dan organisasi nonpemerintah.",
    "Lelaki tua itu duduk di serambi sambil menghisap rokok.",
    "Kami orang kampung, Pak, tak tahu apa-apa soal politik.",
  ]
}
