"""Seeds and glossaries that try to run something, to load something, or to look like what they are not.

Every script among them would say `sejajar-owned`, on the console, in a dialogue or in the page's title: the tests listen.
"""

RUN = "console.log('sejajar-owned');alert('sejajar-owned')"

# One a line of the text, each shown as it stands, but for characters that only steer layout.
LINES = [
    f"<script>{RUN}</script> Pasar itu ramai.",
    f"</script><script>{RUN}</script> Hujan turun.",
    f"</style><img src=x onerror=\"{RUN}\"> Perahu berangkat.",
    f"\"><svg onload=\"{RUN}\"> Guru menulis surat.",
    f"' onmouseover='{RUN}' onfocus='{RUN}' autofocus Anak itu membaca.",
    f"javascript:{RUN} Ia menjual ikan.",
    "]]> <![CDATA[ ]]> <!-- --> --> <!-- Mereka pulang.",
    "&lt;b&gt; &amp;amp; &#60;script&#62; &quot; &apos; &nbsp; &notanentity; Dia datang.",
    "Uang \u202e000.1 pR\u202c dan \u2066teks\u2069 \u200fterbalik\u200e.",
    "Kata ber\u200bsembunyi\u200b dan \u2060tanda\ufeff, juga se\u00adbagian.",
    "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034dalgo datang.",
    "{{7*7}} ${7*7} #{7*7} %{7*7} <%= 7*7 %> Hasilnya tetap.",
    "__proto__ constructor hasOwnProperty toString adalah kata biasa.",
]

TITLES = [f"<script>{RUN}</script>", f"\"><img src=x onerror={RUN}>"]

NAMES = [
    "<img src=x onerror=alert(1)>.txt",
    "\"onload=\"alert(1)\".txt",
    "javascript:alert(1).txt",
    "\u202etxt.balik.txt",
    "a&amp;b ]]> c.txt",
]

GLOSSARY = "\n".join([
    "term\ttranslation\tpos\tdomain\tnote\tstatus",
    f"pasar\t<script>{RUN}</script>\tnoun\tgeneral\t<img src=x onerror={RUN}>\tpreferred",
    f"perahu\tboat; \"><svg onload={RUN}>\tnoun\tgeneral\tjavascript:alert(1)\tpreferred",
    "ikan\t\u202ehsif\u202c\tnoun\tgeneral\t]]>&lt;/td&gt;\tpreferred",
    f"surat\tletter\tnoun\t\"><script>{RUN}</script>\t</script>\tpreferred",
    "",
])


def write(work):
    seeds, glossaries = work / "seeds", work / "glossaries"
    seeds.mkdir()
    glossaries.mkdir()
    (glossaries / "00-jahat.tsv").write_text(GLOSSARY, encoding="utf-8")
    text = "\n\n".join(LINES)
    (seeds / "jahat.txt").write_text(text + "\n", encoding="utf-8")
    for number, title in enumerate(TITLES):
        front = f"---\ntitle: '{title}'\nauthor: '{title}'\n---\n"
        (seeds / f"judul-{number}.md").write_text(
            f"{front}# {title}\n\n[tautan](javascript:{RUN}) dan <b onclick=\"{RUN}\">tebal</b>.\n\n"
            f"![gambar](x\" onerror=\"{RUN})\n", encoding="utf-8")
    (seeds / "halaman.html").write_text(
        f"<!DOCTYPE html><title>{'&lt;script&gt;'}{RUN}&lt;/script&gt;</title>"
        f"<body onload=\"{RUN}\"><p onclick=\"{RUN}\">Pasar itu ramai.<script>{RUN}</script></p>"
        f"<iframe src=\"javascript:{RUN}\"></iframe><p>Perahu &lt;script&gt;{RUN}&lt;/script&gt;</p></body>",
        encoding="utf-8")
    # An unpaired surrogate, as UTF-16 can hold it.
    (seeds / "surrogat.txt").write_bytes("Pasar itu ramai ".encode("utf-16") + b"\x00\xd8" + ". Hujan.".encode("utf-16-le"))
    for name in NAMES:
        (seeds / name.replace("/", "_")).write_text("Pasar itu ramai.\n", encoding="utf-8")
