/// Indonesian paragraphs, written for these tests, that other languages show in: names, quotations,
/// loans, colloquial words, lists. None may be taken for another language.
enum IndonesianParagraphs {
  static let mixed = [
    "Direktur Keuangan PT Berkah Cement Works, John van der Meer, mengatakan kepada The Straits Times bahwa “we are not for sale” adalah sikap resmi perusahaan.",
    "Lagu “Stay With Me” dan album “The Long Way Home” dari band asal Bandung, White Shoes and the Couples Company, diputar di radio-radio.",
    "Ia membaca Max Havelaar of de koffi-veilingen der Nederlandsche Handel-Maatschappy karya Multatuli saat masih di Hoogere Burgerschool.",
    "Pertunjukan wayang dengan lakon Semar Mbangun Kahyangan digelar di Alun-Alun Lor oleh Ki Manteb Sudharsono.",
    "Menteri Besar Johor, Datuk Onn Hafiz Ghazi, tiba di Batam kemarin untuk bertemu Gubernur Kepulauan Riau.",
    "Perusahaan asuransi itu menerbitkan polis baru bagi pemilik kereta gandeng dan kapal barang.",
    "Gue nggak ngerti kenapa dia marah, padahal kan cuma bercanda doang.",
    "Presiden Ferdinand Marcos Jr. terbang ke Manila dari Zamboanga setelah bertemu Menteri Pertahanan Gilberto Teodoro.",
    "Aplikasi machine learning dan cloud computing dipakai startup itu untuk memproses big data secara real time.",
    "Baca juga: Manchester United vs Liverpool: Live Streaming, Head to Head, Line Up",
    "Jakarta",
    "Copyright © 2023 ANTARA",
    "Editor: Maria Dian Andriana",
    "Perusahaan asuransi itu meminta salinan polis dan daftar barang yang hilang.",
    "Polis Diraja Malaysia (PDRM) dan Polri menandatangani nota kesepahaman di Kuala Lumpur.",
    "Kitab Al-Hikam karya Ibnu Athaillah (الحكم) dipelajari di pesantren itu setiap Kamis malam.",
    "Kata pepatah Jawa, “sepi ing pamrih, rame ing gawe”, orang sebaiknya bekerja tanpa pamer.",
    "Sumber: Reuters, The New York Times, Der Spiegel, NRC Handelsblad",
    "Rumah makan Sunda itu menjual karedok, nasi liwet, peuyeum, dan surabi Enhaii di Jalan Setiabudhi.",
    "1. E-commerce 2. Fintech 3. Edutech 4. Healthtech",
    "Stasiun kereta api Gambir dan kantor pos besar Pasar Baru dibangun pemerintah kolonial.",
  ]
}
