/// A small glossary of the tests' own, so that they do not change with the shipped ones: term,
/// English, part of speech, domain.
enum TestGlossary {
  static let lines = """
    terbunuh|killed|adj|general
    terluka|injured|adj|general
    bersedia|willing|adj|general
    pimpinan|leader|noun|general
    akhir|end|noun|general
    budaya|culture|noun|culture
    mengandung makna|carry meaning|verb|general
    mendalam|deep|adj|general
    penasihat|adviser|noun|government
    pencipta lagu|songwriter|noun|music
    terpilih|elected|adj|politics
    undang-undang|law|noun|law
    manfaat|benefit|noun|general
    jangka panjang|long term|noun|time
    penantang|challenger|noun|general
    anak|child|noun|general
    anggota|member|noun|general
    bekerja|work|verb|general
    bersih|clean|adj|general
    besar|big|adj|general
    buku|book|noun|general
    baru|new|adj|general
    bertemu|meet|verb|general
    cepat|fast; quick|adj|general
    dekat|near|adj|general
    desa|village|noun|general
    ekonomi|economy|noun|economy
    guru|teacher|noun|general
    gubernur|governor|noun|government
    gempa|earthquake|noun|general
    hakim|judge|noun|law
    harga|price|noun|economy
    hujan|rain|noun|weather
    ibu kota|capital|noun|geography
    indah|beautiful|adj|general
    istri|wife|noun|people
    jalan|road|noun|transport
    jembatan|bridge|noun|transport
    kaya|rich|adj|general
    keamanan|security|noun|general
    kebijakan|policy|noun|politics
    kepala|head|noun|general
    kerja sama|cooperation|noun|general
    kesepakatan|agreement|noun|politics
    kuat|strong|adj|general
    kota|city|noun|geography
    lalu|last|adj|time
    lambat|slow|adj|general
    lama|old|adj|general
    luar negeri|foreign|adj|politics
    melaporkan|report|verb|general
    memahami|understand|verb|general
    membaca|read|verb|general
    membangun|build|verb|general
    membantu|help|verb|general
    membeli|buy|verb|general
    membuka|open|verb|general
    memiliki|have|verb|general
    memimpin|lead|verb|general
    menanam|plant|verb|agriculture
    mengatakan|say; tell|verb|general
    mengirim|send|verb|general
    mengunjungi|visit|verb|general
    menggunakan|use|verb|general
    menjadi|become|verb|general
    menteri|minister|noun|government
    menteri luar negeri|foreign minister|noun|government
    menulis|write|verb|general
    menunggu|wait for|verb|general
    menjual|sell|verb|general
    meninggal|die|verb|general
    minyak|oil|noun|energy
    murid|student|noun|education
    nelayan|fisherman|noun|fisheries
    negara|country|noun|geography
    negosiasi|negotiation|noun|politics
    pasar|market|noun|trade
    pejabat|official|noun|government
    pekan|week|noun|time
    pemerintah|government|noun|government
    penduduk|resident|noun|people
    penting|important|adj|general
    penulis|writer|noun|literature
    perang|war|noun|history
    perempuan|woman|noun|people
    perjalanan|trip|noun|general
    pertemuan|meeting|noun|general
    polisi|police|noun|police
    presiden|president|noun|government
    rakyat|people|noun|people
    rumah|house|noun|general
    sakit|sick|adj|health
    sawah|rice field|noun|agriculture
    sekolah|school|noun|education
    sungai|river|noun|geography
    surat|letter|noun|general
    tahun|year|noun|time
    terjadi|happen; occur|verb|general
    tiba|arrive|verb|general
    tinggi|tall; high|adj|general
    tua|old|adj|general
    tulisan|text|noun|general
    upaya|effort|noun|general
    wartawan|journalist|noun|media
    warga|citizen|noun|people
    naik|rise|verb|general
    hubungan|relationship|noun|general
    pintar|clever|adj|general
    AS|US|abbr|geography
    Mahakam|Mahakam|name|geography
    bernama|named|adj|general
    berusia|be aged|verb|people
    membagi|divide|verb|general
    membahas|discuss|verb|general
    meminta|ask|verb|general
    menuduh|accuse|verb|law
    menutup|close|verb|general
    menyebabkan|cause|verb|general
    menlu|foreign minister|abbr|diplomacy
    padi|rice|noun|agriculture
    PBB|UN|abbr|diplomacy
    pembangunan|construction|noun|general
    Uni Soviet|Soviet Union|name|history
    Jawa Barat|West Java|name|geography
    yakin|sure|adj|general
    Indonesia|Indonesia|name|geography
    alasan|reason|noun|general
    album|album|noun|music
    bermain|play|verb|general
    bertujuan untuk|aim to|verb|general
    diri|self|noun|general
    jenis|kind; type|noun|general
    lahir|be born|verb|people
    lain|other|adj|general
    melindungi|protect|verb|general
    menganggap|consider|verb|general
    menggelengkan kepala|shake one's head|verb|people
    menteri pertanian|Agriculture Minister|name|government
    pernyataan|statement|noun|general
    program|program|noun|general
    republik|republic|noun|politics
    terbesar|biggest; largest|adj|general
    terdiri|consist|verb|general
    tengah|middle|noun|general
    utama|main|adj|general
    baik|good|adj|general
    berangkat|depart|verb|general
    gedung|building|noun|general
    ibu|mother|noun|people
    kapal|ship|noun|general
    lemah|weak|adj|general
    ambruk|collapse|verb|general
    mahal|expensive|adj|general
    memainkan peran|play a role|verb|general
    membuat|make|verb|general
    mempekerjakan|employ|verb|general
    menjilat bibir|lick one's lips|verb|general
    mengubah|change|verb|general
    pabrik|factory|noun|general
    pemimpin|leader|noun|government
    pengawasan|supervision|noun|general
    resmi|official|adj|general
    sepi|quiet|adj|general
    sulit|difficult|adj|general
    takut|afraid|adj|general
    tangan|hand|noun|general
    panjang|length|noun|general
    berumur|aged|adj|people
    siap|ready|adj|general
    tegas|firm|adj|general
    tenggelam|sink|verb|general
    tersengat|stung|adj|general
    lebah|bee|noun|general
    berarti|mean|verb|general
    bertanggung jawab|responsible|adj|general
    jumlah|number|noun|general
    orang|person|noun|people
    semuanya|all|pron|grammar
    kopral|corporal|noun|defence
    militer|military|adj|defence
    oposisi|opposition|noun|politics
    puluhan|dozens|num|general
    raja|king|noun|history
    sekutu|ally|noun|politics
    tentara|soldier|noun|defence
    kematian|death|noun|general
    menghukum|punish|verb|law
    memperluas|expand|verb|general
    penjelasan|explanation|noun|general
    bidang|field|noun|general
    energi|energy|noun|energy
    lebih lanjut|further|adj|general
    memanggil|call|verb|general
    peringatan|warning|noun|general
    bebas|free|adj|general
    menghukum penjara|sentence to prison|verb|law
    anak-anak|children|noun|people
    pembunuhan|murder|noun|law
    termasuk|including|prep|general
    bagian tenggara|southeastern part|noun|geography
    tempat|place|noun|general
    berada|be|verb|general
    terakhir|last|adj|time
    teriak|shout|verb|general
    serangan|attack|noun|general
    tewas|killed|adj|general
    dalam upaya|in an effort|prep|grammar
    apresiasi|appreciation|noun|general
    mengapresiasi|appreciate|verb|general
    janji|promise|noun|general
    berjanji|promise|verb|general
    bantu|help|verb|general
    menjalankan|run|verb|general
    """
}
