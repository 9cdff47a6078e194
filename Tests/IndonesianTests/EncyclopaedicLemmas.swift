/// Words of encyclopaedic and news prose with their roots, as a dictionary and the treebanks have
/// them: the root of derived and doubled words, names and Latin as they stand; adverbs in -nya and
/// loans in -isasi whole, as the treebank has them (the first writing of this list did not). Written
/// before any rule was mended for them.
enum EncyclopaedicLemmas {
  static let geography = """
    terletak:letak berbatasan:batas membentang:bentang kepulauan:pulau pegunungan:gunung \
    pesisir:pesisir perbukitan:bukit dataran:datar lautan:laut perairan:air muara:muara \
    ketinggian:tinggi kelurahan:lurah kecamatan:camat kabupaten:kabupaten berpenduduk:duduk \
    penduduk:duduk kependudukan:duduk wilayahnya:wilayah perkotaan:kota pedesaan:desa \
    ibukota:ibukota perbatasan:batas kawasan:kawasan pemukiman:mukim permukiman:mukim \
    mengalir:alir bermuara:muara hutan:hutan perhutanan:hutan bergunung-gunung:gunung \
    beriklim:iklim bersuhu:suhu terpencil:pencil berjarak:jarak seluas:seluas meluas:luas \
    perluasan:luas diperluas:luas terluas:luas berpusat:pusat pemekaran:mekar dimekarkan:mekar \
    terbagi:bagi pembagian:bagi mencakup:cakup meliputi:liput dikelilingi:keliling \
    menghubungkan:hubung penghubung:hubung pelabuhan:labuh berlabuh:labuh persawahan:sawah \
    perkebunan:kebun perladangan:ladang pertambangan:tambang penambang:tambang
    """

  static let life = """
    dilahirkan:lahir kelahiran:lahir dibesarkan:besar menikah:nikah pernikahan:nikah \
    dikaruniai:karunia kematian:mati wafat:wafat dimakamkan:makam pemakaman:makam \
    keturunan:turun berketurunan:turun bersaudara:saudara sepupu:sepupu keponakan:keponakan \
    kakeknya:kakek bergelar:gelar menyandang:sandang menyelesaikan:selesai lulusan:lulus \
    pendidikannya:didik mengenyam:kenyam berkuliah:kuliah perkuliahan:kuliah pengajar:ajar \
    pelajar:ajar pelajaran:ajar mengajarkan:ajar mempelajari:ajar pembelajaran:ajar \
    berkarier:karier kariernya:karier menjabat:jabat jabatannya:jabat pejabat:jabat \
    dilantik:lantik pelantikan:lantik mengundurkan:undur pensiunan:pensiun penghargaan:harga \
    dianugerahi:anugerah penganugerahan:anugerah bermain:main permainan:main pemain:main \
    dimainkan:main memerankan:peran berperan:peran pemeran:peran peranan:peran \
    membintangi:bintang dibintangi:bintang sutradara:sutradara disutradarai:sutradara \
    penyanyi:nyanyi menyanyikan:nyanyi nyanyian:nyanyi pencipta:cipta diciptakan:cipta \
    penulis:tulis menulis:tulis tulisan:tulis tertulis:tulis karangan:karang pengarang:karang \
    penyair:syair pelukis:lukis lukisan:lukis melukis:lukis pematung:patung pemahat:pahat
    """

  static let history = """
    pemerintahan:perintah pemerintah:perintah memerintah:perintah kerajaan:raja kekaisaran:kaisar \
    kesultanan:sultan kekhalifahan:khalifah keraton:keraton penjajahan:jajah penjajah:jajah \
    dijajah:jajah kemerdekaan:merdeka memerdekakan:merdeka perjuangan:juang pejuang:juang \
    memperjuangkan:juang pemberontakan:berontak pemberontak:berontak memberontak:berontak \
    penaklukan:takluk ditaklukkan:takluk menaklukkan:takluk peperangan:perang berperang:perang \
    pertempuran:tempur bertempur:tempur menyerbu:serbu penyerbuan:serbu penyerangan:serang \
    diserang:serang serangannya:serang bersekutu:sekutu persekutuan:sekutu sekutunya:sekutu \
    perjanjian:janji perundingan:runding berunding:runding kekalahan:kalah dikalahkan:kalah \
    kemenangan:menang memenangkan:menang pendudukan:duduk diduduki:duduk menduduki:duduk \
    pembantaian:bantai pengasingan:asing diasingkan:asing penobatan:nobat dinobatkan:nobat \
    digulingkan:guling penggulingan:guling mendeklarasikan:deklarasi pendirian:diri \
    didirikan:diri pendiri:diri mendirikan:diri berdiri:diri terdiri:diri dibubarkan:bubar \
    pembubaran:bubar bersejarah:sejarah kesejarahan:sejarah prasejarah:sejarah purbakala:purbakala \
    peninggalan:tinggal ditinggalkan:tinggal meninggalkan:tinggal peradaban:adab
    """

  static let science = """
    ditemukan:temu penemuan:temu penemu:temu menemukan:temu bertemu:temu pertemuan:temu \
    penelitian:teliti peneliti:teliti diteliti:teliti pengamatan:amat mengamati:amat \
    percobaan:coba mencoba:coba perhitungan:hitung menghitung:hitung diperhitungkan:hitung \
    pengukuran:ukur berukuran:ukur mengukur:ukur berbentuk:bentuk pembentukan:bentuk \
    terbentuk:bentuk membentuk:bentuk berwarna:warna kekuningan:kuning kemerahan:merah \
    kehijauan:hijau keabu-abuan:abu kebiru-biruan:biru bersisik:sisik berkaki:kaki \
    berkembang:kembang perkembangan:kembang pengembangan:kembang mengembangkan:kembang \
    perkembangbiakan:kembangbiak berkembangbiak:kembangbiak tumbuhan:tumbuh tumbuh-tumbuhan:tumbuh \
    pertumbuhan:tumbuh berbunga:bunga berbuah:buah buah-buahan:buah dedaunan:daun bebatuan:batu \
    pepohonan:pohon rerumputan:rumput hewan:hewan mamalia:mamalia spesies:spesies \
    pembuahan:buah penyerbukan:serbuk pernapasan:napas pencernaan:cerna penguapan:uap \
    menguap:uap pembekuan:beku membeku:beku pelapukan:lapuk pengendapan:endap mengandung:kandung \
    kandungan:kandung terkandung:kandung senyawa:senyawa persenyawaan:senyawa penyakit:sakit \
    kesakitan:sakit pengobatan:obat obat-obatan:obat diobati:obat penyembuhan:sembuh \
    penularan:tular menular:tular kekebalan:kebal pembedahan:bedah penglihatan:lihat \
    pendengaran:dengar penciuman:cium kebinatangan:binatang
    """

  static let society = """
    keagamaan:agama beragama:agama kepercayaan:percaya penganut:anut menganut:anut \
    peribadatan:ibadat beribadah:ibadah keislaman:islam kekristenan:kristen masyarakat:masyarakat \
    kemasyarakatan:masyarakat kebudayaan:budaya berbudaya:budaya kebiasaan:biasa kesenian:seni \
    seniman:seniman pertunjukan:tunjuk dipertunjukkan:tunjuk menunjukkan:tunjuk petunjuk:tunjuk \
    tarian:tari penari:tari menari:tari upacara:upacara perayaan:raya dirayakan:raya \
    merayakan:raya peringatan:ingat memperingati:ingat diperingati:ingat mengingatkan:ingat \
    pakaian:pakai berpakaian:pakai pemakaian:pakai dipakai:pakai pemakai:pakai makanan:makan \
    minuman:minum masakan:masak memasak:masak dimasak:masak bahasanya:bahasa berbahasa:bahasa \
    kebahasaan:bahasa penutur:tutur dituturkan:tutur pengucapan:ucap diucapkan:ucap \
    penulisan:tulis ejaan:eja dieja:eja kosakata:kosakata pepatah:pepatah perumpamaan:umpama \
    kekerabatan:kerabat perempuan:perempuan laki-laki:laki keluarga:keluarga kekeluargaan:keluarga \
    pertanian:tani petani:tani peternakan:ternak peternak:ternak perikanan:ikan nelayan:nelayan \
    perdagangan:dagang pedagang:dagang berdagang:dagang perekonomian:ekonomi berjualan:jual \
    penjualan:jual dijual:jual terjual:jual pembelian:beli pembeli:beli dibelikan:beli \
    perpajakan:pajak pajaknya:pajak perbankan:bank pinjaman:pinjam meminjamkan:pinjam \
    dipinjamkan:pinjam penghasilan:hasil menghasilkan:hasil berhasil:hasil keberhasilan:hasil
    """

  static let technology = """
    penerbangan:terbang menerbangkan:terbang diterbangkan:terbang penerbit:terbit \
    diterbitkan:terbit penerbitan:terbit terbitan:terbit dirilis:rilis perilisan:rilis \
    perekaman:rekam rekaman:rekam merekam:rekam penyiaran:siar disiarkan:siar siaran:siar \
    ditayangkan:tayang penayangan:tayang tayangan:tayang perangkat:perangkat pengguna:guna \
    menggunakan:guna penggunaan:guna digunakan:guna berguna:guna kegunaan:guna pengaturan:atur \
    peraturan:atur mengatur:atur diatur:atur pengolahan:olah diolah:olah pengujian:uji diuji:uji \
    pembuatan:buat dibuat:buat buatan:buat terbuat:buat perbuatan:buat perancangan:rancang \
    dirancang:rancang rancangan:rancang perancang:rancang pembangkit:bangkit kebangkitan:bangkit \
    pembangunan:bangun bangunan:bangun dibangun:bangun jaringan:jaring penyimpanan:simpan \
    disimpan:simpan tersimpan:simpan pengiriman:kirim dikirimkan:kirim kiriman:kirim \
    penerima:terima diterima:terima penerimaan:terima kecepatan:cepat dipercepat:cepat \
    percepatan:cepat berkecepatan:cepat kendaraan:kendara berkendara:kendara pengendara:kendara \
    mengendarai:kendara pengemudi:kemudi mengemudikan:kemudi kapalnya:kapal perkapalan:kapal \
    keretanya:kereta pesawat:pesawat persenjataan:senjata \
    bersenjata:senjata menembakkan:tembak penembakan:tembak tertembak:tembak peluru:peluru \
    digitalisasi:digitalisasi modernisasi:modernisasi
    """

  static let prose = """
    merupakan:rupa berupa:rupa menyerupai:rupa menjadi:jadi terjadi:jadi kejadian:jadi \
    dijadikan:jadi menjadikan:jadi memiliki:milik dimiliki:milik kepemilikan:milik pemilik:milik \
    terdapat:dapat mendapatkan:dapat pendapat:dapat berpendapat:dapat pendapatan:dapat \
    disebut:sebut menyebutkan:sebut tersebut:sebut sebutan:sebut bernama:nama dinamakan:nama \
    penamaan:nama dinamai:nama ternama:nama dikenal:kenal terkenal:kenal mengenal:kenal \
    memperkenalkan:kenal perkenalan:kenal dianggap:anggap beranggapan:anggap anggapan:anggap \
    diperkirakan:kira perkiraan:kira memperkirakan:kira kira-kira:kira berasal:asal berawal:awal \
    mengawali:awal berakhir:akhir diakhiri:akhir terakhir:akhir akhirnya:akhirnya bermula:mula \
    permulaan:mula semula:mula pemula:mula dimulai:mulai memulai:mulai berlangsung:langsung \
    dilangsungkan:langsung kelangsungan:langsung berlanjut:lanjut melanjutkan:lanjut \
    lanjutan:lanjut selanjutnya:selanjutnya sebagian:bagi bagian:bagi kebanyakan:banyak sebanyak:sebanyak \
    memperbanyak:banyak keseluruhan:seluruh menyeluruh:seluruh beragam:ragam keragaman:ragam \
    keanekaragaman:anekaragam berbeda:beda perbedaan:beda membedakan:beda kesamaan:sama \
    persamaan:sama menyamakan:sama bersama-sama:sama kadang-kadang:kadang masing-masing:masing \
    rata-rata:rata tiba-tiba:tiba sungguh-sungguh:sungguh besar-besaran:besar \
    perlahan-lahan:lahan berturut-turut:turut berangsur-angsur:angsur sehari-hari:hari \
    bertahun-tahun:tahun berabad-abad:abad intinya:inti bergaya:gaya tampaknya:tampaknya \
    umumnya:umumnya biasanya:biasanya khususnya:khususnya sepenuhnya:sepenuhnya sebaiknya:sebaiknya \
    secepatnya:cepat seadanya:ada sebenarnya:sebenarnya seharusnya:seharusnya pertama-tama:pertama-tama
    """

  static let borrowed = """
    homo:homo sapiens:sapiens rafflesia:rafflesia arnoldii:arnoldii genus:genus online:online \
    software:software download:download ekspedisi:ekspedisi administratif:administratif \
    kolonial:kolonial universitas:universitas konstitusi:konstitusi organisasi:organisasi \
    diorganisasikan:organisasi berorganisasi:organisasi populasi:populasi berpopulasi:populasi \
    produksi:produksi diproduksi:produksi memproduksi:produksi transportasi:transportasi \
    informasi:informasi menginformasikan:informasi evolusi:evolusi berevolusi:evolusi \
    revolusioner:revolusioner agresi:agresi kontroversial:kontroversial legenda:legenda \
    melegenda:legenda dipopulerkan:populer kepopuleran:populer dikategorikan:kategori \
    diklasifikasikan:klasifikasi mengklaim:klaim diklaim:klaim dipromosikan:promosi \
    memprotes:protes diprotes:protes mendominasi:dominasi didominasi:dominasi \
    mengkritik:kritik dikritik:kritik pengkritik:kritik menginspirasi:inspirasi \
    terinspirasi:inspirasi mengkonfirmasi:konfirmasi dikonfirmasi:konfirmasi berkolaborasi:kolaborasi \
    memublikasikan:publikasi dipublikasikan:publikasi mempublikasikan:publikasi \
    berpartisipasi:partisipasi mengevakuasi:evakuasi dievakuasi:evakuasi
    """

  /// Form and root.
  static let all: [(form: String, root: String)] =
    [geography, life, history, science, society, technology, prose, borrowed].flatMap { text in
      text.split { $0 == " " || $0 == "\n" }.compactMap { pair in
        let parts = pair.split(separator: ":")
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
      }
    }
}
