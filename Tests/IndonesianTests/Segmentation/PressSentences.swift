/// A third set of hard blocks in the manner of the press: quotations of several sentences, lists
/// inside a line, glued headings, ellipses, abbreviations. Written before any rule was mended for
/// them; `⏐` stands between sentences.
enum PressSentences {
  static let quotations = [
    "\"Kami pulang. Besok kami datang lagi. Tolong tunggu,\" kata Budi. ⏐Warga menunggu sampai malam.",
    "“Kami sudah lapor. Tidak ada yang datang,” ujar Siti Aminah (47). ⏐Ia menangis.",
    "“Harga pupuk naik. Panen gagal.” ⏐Begitulah keluhan petani di Kec. Pagelaran.",
    "Gubernur menegaskan, “Tidak ada toleransi. Siapa pun yang melanggar dipecat.” ⏐Pernyataan itu disambut tepuk tangan.",
    "\"Siapa yang menyuruh kalian?\" tanya hakim. ⏐\"Tidak ada, Yang Mulia,\" jawab terdakwa.",
    "“Saya lelah. Sangat lelah!” seru pelatih asal Jerman itu seusai laga. ⏐Timnya kalah 0-4.",
    "Dalam surat itu tertulis: “Jangan cari saya. Saya baik-baik saja.” ⏐Polisi masih menyelidikinya.",
    "“Kapan jembatan ini dibangun?” tanya seorang warga. ⏐“Tahun depan,” jawab Kadis PU. ⏐Warga pun tertawa.",
    "“Mundur,” pintanya, “atau kami duduki kantor ini.” ⏐Bupati tidak mundur.",
    "'Anak saya hilang sejak Senin. Tolong dicari,' pinta Bu Yati. ⏐Tim SAR pun dikerahkan.",
  ]

  static let lists = [
    "Syaratnya: 1. berusia 18 tahun; 2. sehat; 3. tidak pernah dihukum. ⏐Berkas dikirim paling lambat 5 Juni.",
    "Tuntutan mereka ada tiga, yaitu (1) kenaikan upah; (2) jaminan kesehatan; dan (3) hari libur. ⏐Perusahaan menolak.",
    "Sidang memutuskan: a) menolak gugatan; b) menghukum penggugat membayar biaya perkara. ⏐Penggugat banding.",
    "Langkah-langkahnya: a. cuci tangan, b. pakai masker, c. jaga jarak. ⏐Semua itu wajib.",
    "Susunan pemain: 1. Andritany; 2. Fachruddin; 3. Bagas Adi. ⏐Pelatih: Thomas D.",
    "Pasal 5 berbunyi: (1) Setiap orang berhak atas rumah. ⏐(2) Negara wajib menyediakannya.",
    "1) Panaskan minyak. ⏐2) Masukkan bawang putih. ⏐3) Aduk hingga harum.",
    "Peringkat tiga besar ialah 1. Jawa Barat, 2. Jawa Timur, dan 3. Banten. ⏐Papua di urutan terakhir.",
  ]

  static let names = [
    "Ketua KPU Kab. Sleman, H. Ahmad S. Nugroho, S.Sos., M.Si., enggan berkomentar. ⏐Ia langsung pergi.",
    "Perusahaan itu milik PT Bumi Makmur Tbk. dan CV. Sinar Jaya. ⏐Keduanya pailit.",
    "Penghargaan diterima Ir. H. M. Soedjono, M.B.A. ⏐Acara berlangsung di Hotel St. Regis.",
    "Pertandingan Persib vs. Persija batal. ⏐Panitia tidak menyebutkan alasannya.",
    "Novel karya J.K. Rowling dan J.R.R. Tolkien laris. ⏐Toko kehabisan stok.",
    "Jenazah dibawa ke RS. Dr. Sardjito. ⏐Keluarga menunggu di sana.",
    "Ia lulusan Universitas Washington D.C. ⏐Kini ia mengajar di Depok.",
    "Saksi ahli, Dr. (cand.) Rina A., M.Psi., Psikolog, hadir. ⏐Sidang ditunda.",
    "Album itu dirilis oleh Sony Music Entertainment Inc. ⏐Penjualannya menembus sejuta kopi.",
    "Serma (Anm.) Budi dan Koptu Mar. Slamet gugur. ⏐Keduanya dimakamkan di TMP Kalibata.",
    "Makam Sunan Gunung Jati berada di Ds. Astana, Kec. Gunungjati. ⏐Peziarah datang dari seluruh Jawa.",
    "Kedua tersangka, A.S. (21) dan M.R. (19), ditahan. ⏐Seorang lagi, D., masih buron.",
    "Kabid Humas Polda Metro Jaya Kombes. Pol. Trunoyudo membenarkan. ⏐Ia menolak memerinci.",
    "Mantan Presiden A.S. Jimmy Carter berkunjung. ⏐Rombongan disambut Wapres.",
  ]

  static let headings = [
    "Bekasi, KOMPAS – Banjir merendam tiga kelurahan. ⏐Warga mengungsi ke masjid.",
    "JAKARTA, CNN Indonesia -- Pemerintah menaikkan harga BBM. ⏐Kenaikan berlaku mulai tengah malam.",
    "SURABAYA (JP) – Polisi membekuk dua pengedar. ⏐Barang bukti disita.",
    "Baca juga: Harga Beras Naik Lagi\n⏐Menteri Perdagangan membantah kabar itu. ⏐Stok aman, katanya.",
    "Liputan6.com, Jakarta - Rupiah melemah lagi. ⏐Bank Indonesia turun tangan.",
    "Ia menyesal telah berbohong.⏐Namun, penyesalan itu terlambat. ⏐Istrinya sudah pergi.",
    "Korban dibawa ke puskesmas.⏐\"Kondisinya stabil,\" kata dokter. ⏐Pelaku kabur.",
    "Program itu gagal total!⏐Menteri pun dicopot. ⏐Penggantinya belum ditunjuk.",
  ]

  static let dots = [
    "Ia terdiam … Air matanya jatuh. ⏐Tak seorang pun bertanya.",
    "Entahlah... mungkin besok, mungkin lusa. ⏐Ia sendiri ragu.",
    "Kami menunggu, menunggu, dan menunggu... ⏐Hujan tidak juga turun.",
    "Bunyinya “… barang siapa mencuri … dihukum.” ⏐Pasal itu sudah tua.",
    "Daftar hadir: Rini, Budi, Joko, dst. ⏐Rapat dimulai pkl. 09.00.",
    "Pasar menjual sayur, buah, ikan, dsb. dengan harga murah. ⏐Pembeli ramai.",
    "Suratnya ditujukan kepada Yth. Bpk. Camat u.p. Sekcam. ⏐Tembusannya ke bupati.",
    "Rapat dipimpin Sekda a.n. Bupati. ⏐Hasilnya diumumkan besok.",
    "Kerugian ditaksir Rp 2 M. ⏐Pemilik toko pasrah.",
    "Harga bensin Rp10.000/l. ⏐Solar Rp6.800/l.",
    "Lihat hlm. 12 dst. untuk rinciannya. ⏐Tabelnya di lamp. 3.",
    "Ia tiba di Bandara Soekarno-Hatta, Sabtu (3/2) pkl. 21.15 WIB. ⏐Penjemput sudah menunggu.",
    "Tanah seluas 2,5 ha. itu sengketa. ⏐Pengadilan belum memutus.",
    "UU No. 13/2003 jo. UU No. 11/2020 berlaku. ⏐Buruh menolaknya.",
    "Tlp. 021-5551234 atau faks. 021-5551235. ⏐Kantor buka pukul 8.",
    "Berat bayi itu 3,2 kg. ⏐Panjangnya 49 cm. ⏐Ibunya sehat.",
    "Ia naik K.A. Argo Bromo. ⏐K.A. itu tiba pukul 03.00.",
    "Acara ditutup dengan doa oleh Ust. Yusuf M. ⏐Hadirin pulang pukul 22.00.",
    "Kadar gula darahnya 250 mg/dl. ⏐Dokter menyarankan diet.",
    "Bendahara mencatat sbb.: pemasukan Rp5 juta, pengeluaran Rp3 juta. ⏐Sisanya disimpan.",
  ]

  static let all = quotations + lists + names + headings + dots
}
