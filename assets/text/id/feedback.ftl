# language: id
# translator: machine draft
# state: draft

## Noticing

# source: 9a310ef0459f
feedback-sign-noted = Anda mencatat ini tentang { $person }.

# source: dbb439d918ed
feedback-sign-left = Ini ada tentang { $person }, dan tidak ada di halaman Anda.

# source: 9895fd7a9ba5
feedback-sign-put-aside = Anda mencatat ini tentang { $person } dan mengesampingkannya.

# source: f2f85f58c950
feedback-sign-changed = { $person } mengatakan ini, tetapi tidak dengan bebas dalam kata sendiri: ini datang dari pertanyaan Anda, setelah janji, atau berubah di jalan.

# source: 1d7c64a6b02f
feedback-sign-unheard = { $person } bisa memberi tahu Anda ini, dan tidak melakukannya.

# source: 34fc0f120afb
feedback-sign-unseen = Ini bisa ditemukan tentang { $person }, dan Anda tidak sampai ke sana.

## Judging

# source: fba8e76e68b1
feedback-sorted-fits = Anda memilah baris ini sesuai adanya.

# source: 2cbd94a3b6b5
feedback-sorted-ahead = Anda menghitung ini. Ini layak ditanyakan; dengan sendirinya belum cukup.

# source: f9bda4d35980
feedback-sorted-short = Anda menyimpan ini untuk ditanyakan lagi. Ini sudah dihitung.

# source: f29a39cb9aff
feedback-sign-dismissed = Anda mengesampingkan ini. Ini dihitung.

# source: 612aea72cad6
feedback-question-dismissed = Anda mengesampingkan ini. Ini layak ditanyakan.

# source: 9b6bf26c5ad9
feedback-explained-counted = Anda menghitung ini sebagai tanda. Ini justru melawannya.

# source: 2a897e0c637a
feedback-explained-asked = Anda menyimpan ini untuk ditanyakan lagi. Ini sudah menjawabnya.

# source: 6cf81974ffdb
feedback-nothing-counted = Anda menghitung ini. Ini tidak mengatakan apa-apa tentang { $person }, ke arah mana pun.

# source: d1fb358378ac
feedback-nothing-asked = Anda menyimpan ini untuk ditanyakan lagi. Ini tidak mengatakan apa-apa tentang { $person }, ke arah mana pun.

# source: 70c0c6b32a0e
feedback-planted-counted = Anda menghitung ini. Ini bukan kata { $person } sendiri yang bebas: ini datang dari pertanyaan Anda, setelah janji, atau berubah di jalan.

## Interviewing

# source: 65a7b445e175
feedback-told-all = { $person } menceritakan dengan kata sendiri apa yang didapat percakapan yang cermat.

# source: 2e6107696b69
feedback-told-part = { $person } menceritakan sebagian, dengan kata sendiri, dari apa yang didapat percakapan yang cermat.

# source: 304bd5d9041b
feedback-told-nothing = { $person } tidak menceritakan apa pun, dengan kata sendiri, dari apa yang didapat percakapan yang cermat.

# source: d6742562c2b9
feedback-not-heard = Ada waktu, dan Anda tidak menanyakan hal penting apa pun kepada { $person }.

# source: 3e06527030fd
feedback-fear-asked = Ada yang tampak, dan Anda menanyakannya kepada { $person }.

# source: 6907c6beb1da
feedback-fear-passed-by = { $person } memperlihatkan bahwa ada yang ditakuti. Anda tidak menanyakannya.

# source: 7ef6cc31dab4
feedback-opened-first = Anda mengatakan ke mana kata-kata pergi, dan bahwa { $person } boleh berhenti, sebelum Anda bertanya.

# source: c63048360740
feedback-opened-late = Anda mengatakan ke mana kata-kata pergi, dan bahwa { $person } boleh berhenti, tetapi baru setelah pertanyaan pertama.

# source: b1498b46cab1
feedback-opened-never = { $person } tidak diberi tahu ke mana kata-kata pergi, atau bahwa boleh berhenti.

# source: 3d7aecaf713c
feedback-open-first = Pertanyaan pertama Anda tentang perkara ini membiarkan { $person } memilih apa yang diceritakan.

# source: 861ef900bfb3
feedback-open-later = Pertanyaan pertama Anda tentang perkara ini menyodorkan sesuatu kepada { $person }. Yang terbuka datang kemudian.

# source: 1f7b9e2fa9f0
feedback-open-never = Tidak ada pertanyaan tentang perkara ini yang membiarkan { $person } memilih apa yang diceritakan.

# source: 754e3a75a16b
feedback-leaving-asked = Anda menanyakan kepada { $person } tentang keluar, berhenti, atau pergi.

# source: 65c15b350700
feedback-leaving-asked-poorly = Anda menanyakan kepada { $person } tentang keluar, berhenti, atau pergi, dengan kata atau di depan orang yang membuat jawabannya kurang berharga.

# source: 006cd06221ef
feedback-leaving-not-asked = Anda tidak menanyakan kepada { $person } tentang keluar, berhenti, atau pergi.

# source: 42fcc6fa73d2
feedback-closed-well = Anda mengakhiri percakapan dengan { $person } dengan mengatakan apa berikutnya.

# source: 51dc4a624b91
feedback-closed-badly = Percakapan dengan { $person } berakhir dengan kata yang tidak meninggalkan pegangan.

# source: 0a6dc9d380d0
feedback-closed-not = Percakapan dengan { $person } terputus. Tidak ada yang mengatakan apa berikutnya.

# source: 06e11950aa9d
feedback-stopped-in-time = Sudah cukup, dan Anda berhenti bertanya kepada { $person }.

# source: 28a248784611
feedback-asked-on = Sudah cukup, dan Anda terus bertanya kepada { $person }.

# source: 9c1d21f54b7d
feedback-wordings = Ini tentang berapa banyak pertanyaan Anda kepada { $person } yang jenisnya dianjurkan.

# source: 14a837ef1d0b
feedback-planted = { $person } menyetujui sesuatu yang Anda masukkan. Itu tidak dihitung, dan tetap ada.

# source: 8e65a6c3ec31
feedback-taken-back = Anda segera menarik kembali kata-kata Anda. { $person } melihat bahwa Anda melakukannya.

# source: 58e4de10d386
feedback-said-closed = Ini meminta { $person } menjawab ya atau tidak sebelum ada cerita.

# source: 478e6570b849
feedback-said-leading = Ini memasukkan sesuatu yang belum dikatakan { $person }. { $person } menjawab tidak.

# source: 7871e3e25dc1
feedback-said-several = Ini menanyakan beberapa hal sekaligus kepada { $person }.

# source: b8619f71acba
feedback-said-blame = Di dalamnya ada celaan kepada { $person }.

# source: 8e5cf0497986
feedback-said-doubt = Ini mengatakan kepada { $person }: saya tidak percaya Anda.

# source: 710bc48dd90e
feedback-said-detail = Ini meminta { $person } rincian menyakitkan yang tidak Anda perlukan.

# source: 4957a2ae498d
feedback-said-promise = Ini menjanjikan kepada { $person } yang bukan hak Anda. Yang datang sesudahnya kurang berharga.

# source: f2d91ea291b5
feedback-said-soothe = Ini membicarakan takut agar hilang. { $person } masih memilikinya.

# source: ef92baa0a001
feedback-said-price = Ini membuat bantuan untuk { $person } bergantung pada bercerita.

# source: 96548eb3d4e3
feedback-said-blanket = Ini mencatat { $person } sebagai setuju. Tidak ada yang bertanya.

# source: e387d68eaf78
feedback-said-abrupt = Ini menyuruh { $person } pergi tanpa sepatah kata tentang yang akan datang.

# source: 269cfe795f3f
feedback-said-label = Ini memberi tahu { $person } siapa dirinya, sebelum dikatakannya sendiri.

# source: ba3faadbf83c
feedback-said-threat = Ini mengancam { $person }.

# source: 9b7eb8697575
feedback-said-unheeding = { $person } sudah menceritakan ini kepada Anda.

# source: 5f4b222767f7
feedback-child-questioned = Anda menanyai { $person }, yang mungkin anak, tentang perkaranya sendiri. Itu tugas orang yang terlatih menanyai anak.

# source: 42e54439ef1e
feedback-child-left = Anda menyerahkan pertanyaan kepada orang yang terlatih menanyai anak.

## Care

# source: bbe439b5533b
feedback-alone = Tidak ada orang lain yang mendengar apa yang Anda tanyakan kepada { $person }.

# source: 12c09d59a909
feedback-heard-by-stranger = Orang lain bisa mendengar apa yang Anda tanyakan kepada { $person }.

# source: 96eefe94ad9a
feedback-heard-by-group = Anda menanyakannya kepada { $person } di tempat yang bisa didengar orang-orang yang ditahan bersamanya.

# source: 4315e4283ef6
feedback-heard-by-power = Anda menanyakannya kepada { $person } di tempat yang bisa didengar orang yang berkuasa atas dirinya.

# source: 90032bee3984
feedback-let-in = Anda membiarkan orang yang mungkin ditakuti { $person } mendengar, atau ikut duduk.

# source: e210363e9afe
feedback-not-reached = Ada waktu, dan tidak ada yang duduk bersama { $person }.

# source: faea9a9d24c8
feedback-reply-harmed = Seseorang menginginkan sesuatu, dan inilah yang Anda berikan. Itu merugikan tanpa ada yang bermaksud begitu.

# source: ef87de24c781
feedback-water-first = { $person } perlu minum atau makan, dan mendapatkannya sebelum Anda bertanya.

# source: 445ecbfa9c22
feedback-water-late = { $person } perlu minum atau makan, dan mendapatkannya baru setelah pertanyaan pertama.

# source: 38d6ce564da3
feedback-water-not = { $person } perlu minum atau makan, dan tidak ditawari apa-apa.

# source: ce5910063507
feedback-rest-first = { $person } lelah, dan bisa beristirahat sebelum Anda bertanya.

# source: fccfcce991b8
feedback-rest-late = { $person } lelah, dan bisa beristirahat baru setelah pertanyaan pertama.

# source: e24b233560c1
feedback-rest-not = { $person } lelah, dan tidak bisa beristirahat.

# source: 5eea7eb9845b
feedback-doctor-first = Anda meminta orang memeriksa kesehatan { $person } sebelum Anda bertanya.

# source: 6f39c354a313
feedback-doctor-late = Ada yang memeriksa kesehatan { $person }, tetapi baru setelah pertanyaan pertama.

# source: 7205be893a9a
feedback-doctor-not = { $person } terluka atau sakit, dan tidak ada yang mengurusnya.

# source: 5e7d08f7df28
feedback-fear-met = { $person } menyebutkan rasa takut, dan Anda menjawabnya dengan jujur. Yang datang sesudahnya tidak bisa datang sebelumnya.

# source: f84ff1e80868
feedback-fear-unanswered = { $person } menanyakan sesuatu karena takut, dan tidak mendapat jawaban yang jujur.

# source: 2d8743b11516
feedback-fear-unnamed = { $person } takut akan sesuatu sepanjang percakapan, dan tidak sampai mengatakannya.

# source: c90cbdf7008b
feedback-fear-woken = Anda sudah menjawab satu rasa takut { $person }. Yang Anda lakukan kemudian membawanya kembali.

# source: d0134b207f56
feedback-interpreter-first = Juru bahasa tanpa ikatan dengan perkara ini ada sebelum Anda bertanya kepada { $person }.

# source: 0d84817e8626
feedback-interpreter-late = Anda menanyakannya kepada { $person } sebelum ada juru bahasa tanpa ikatan dengan perkara ini.

# source: 2acc1e61a455
feedback-interpreter-not = Anda dan { $person } tidak punya bahasa yang sama, dan tidak ada juru bahasa tanpa ikatan dengan perkara ini.

# source: 65282e2e13d2
feedback-interpreter-bound = Yang menjadi juru bahasa bagi { $person } berkuasa atas dirinya, atau berasal dari kelompok yang sama.

# source: 275b02098e12
feedback-briefed = Anda memberi tahu juru bahasa caranya sebelum { $person } mengatakan hal penting.

# source: 5699ecc641ce
feedback-briefed-not = Tidak ada yang memberi tahu juru bahasa caranya sebelum { $person } mengatakan hal penting.

# source: 9f9db31f0dd9
feedback-word-for-word = Anda meminta satu jawaban { $person } diulang kata demi kata.

# source: 4103488a5da6
feedback-word-for-word-not = Yang dikatakan { $person } berubah dalam perjalanan kepada Anda, dan Anda tidak memintanya kata demi kata.

# source: 5a53b58ab23b
feedback-break-given = Bagi { $person } sudah terlalu berat, dan Anda membiarkannya beristirahat sebelum bertanya lagi.

# source: 828d89e1d20b
feedback-break-not = Bagi { $person } sudah terlalu berat, dan Anda terus bertanya tanpa jeda.

# source: 70c47064e264
feedback-stop-kept = { $person } tidak mau lagi, dan Anda berhenti di situ.

# source: bd98cdc2645a
feedback-stop-overrun = { $person } sudah berkata cukup, dan Anda terus bertanya.

# source: d788bcc225a2
feedback-promise-kept = Anda melakukan yang Anda katakan kepada { $person } akan Anda lakukan.

# source: 9ce81a311a8c
feedback-promise-broken = Anda tidak melakukan yang Anda katakan kepada { $person } akan Anda lakukan.

# source: 99f5affc5ba0
feedback-papers-back = Surat-surat { $person } sudah kembali pada { $person }.

# source: 21ae0bc7d892
feedback-papers-to-power = Anda memberikan surat-surat { $person } kepada orang yang berkuasa atas dirinya.

## Reasoning

# source: 10e3e75c53bb
feedback-grounds-act = Salah satu alasan Anda mengatakan bagaimana { $person } masuk ke dalamnya: ditemukan, dibawa, dipindahkan, atau ditahan seseorang.

# source: c04024e6e1bc
feedback-grounds-act-not = Tidak satu pun alasan Anda mengatakan bagaimana { $person } masuk ke dalamnya. Ada satu yang bisa diberikan.

# source: 94e995817477
feedback-grounds-means = Salah satu alasan Anda mengatakan apa yang menahan { $person }, atau bagaimana ia dibohongi.

# source: 26ef84ce5000
feedback-grounds-means-not = Tidak satu pun alasan Anda mengatakan apa yang menahan { $person }, atau bagaimana ia dibohongi. Ada satu yang bisa diberikan.

# source: ea9a2d474f1a
feedback-grounds-purpose = Salah satu alasan Anda mengatakan apa yang didapat seseorang dari { $person }.

# source: ccacbfa87295
feedback-grounds-purpose-not = Tidak satu pun alasan Anda mengatakan apa yang didapat seseorang dari { $person }. Ada satu yang bisa diberikan.

# source: 93ced15e90a4
feedback-dimensions-found = Menurut halaman Anda, semua yang bisa ditunjukkan tentang { $person } sudah ditunjukkan.

# source: 5de75a594ac4
feedback-dimensions-partly = Menurut halaman Anda, sebagian dari yang bisa ditunjukkan tentang { $person } sudah ditunjukkan.

# source: 5116679f9bfb
feedback-dimensions-not = Ada cukup untuk menunjukkan tentang { $person } lebih dari satu tanda di sini dan satu di sana. Halaman Anda tidak.

# source: 00044099529c
feedback-no-leaps = Setiap alasan yang Anda berikan tentang { $person } menopang sesuatu.

# source: 9e3cc2a02bc8
feedback-leap = Anda memberikan ini sebagai alasan tentang { $person }. Itu tidak menopang kesimpulan.

# source: 7b3d396d488f
feedback-leap-planted = Anda memberikan ini sebagai alasan. Ini bukan kata { $person } sendiri yang bebas: ini datang dari pertanyaan Anda, setelah janji, atau berubah di jalan.

# source: 9514b67a571b
feedback-cleared-on-lines = Anda bertanya apakah { $person } bebas pergi, dan halaman Anda memuat yang mendukungnya.

# source: fcaa845a679f
feedback-cleared-asked = Anda bertanya apakah { $person } bebas pergi. Yang mendukungnya tidak ada di halaman Anda.

# source: 484364182a8a
feedback-cleared-unasked = Anda tidak menganggap { $person } korban, dan tidak ada yang menanyai { $person } tentang keluar, berhenti, atau pergi.

# source: 897ec8caee53
feedback-no-decision = Anda tidak memutuskan apa pun tentang { $person }. Itu pun jawaban.

## Deciding

# source: a8b0ceb2682d
feedback-presumed-right = Ada alasan, dan Anda menganggap { $person } korban.

# source: 2ad7c4c9d6dd
feedback-child-right = Anda menemukan bahwa { $person } anak yang terancam bahaya.

# source: a999b573359b
feedback-open-right = Itu tidak bisa dipastikan, dan Anda membiarkan pertanyaan tentang { $person } terbuka.

# source: dcd2232db057
feedback-suspect-right = Anda menjawab pertanyaan pertama tentang { $person } dulu, lalu yang kedua, dengan hak seorang tersangka.

# source: c56f9bbb7c34
feedback-labour-right = Tidak ada yang menahan { $person }, dan ada upah atau hak yang belum diberikan. Anda menemukan keduanya.

# source: 13a081e30af7
feedback-need-right = Ini bukan perdagangan orang, dan Anda melihat bahwa { $person } tetap perlu perlindungan.

# source: 1dc923f2c399
feedback-emergency-right = Ada bahaya, dan Anda mengurus { $person } lebih dulu.

# source: 51c237abcfc6
feedback-cleared-right = Itu bisa dikesampingkan, dan Anda membiarkan { $person } melanjutkan jalannya.

# source: 207df1de6331
feedback-finding-right = Kesimpulan Anda tentang { $person } adalah yang bisa diketahui.

# source: 6dc633414684
feedback-help-agreed = Anda bertanya kepada { $person }, dan mengatur bantuan yang disetujuinya.

# source: 9d130a5132d5
feedback-help-declined = Anda menawarkan bantuan, dan { $person } berkata tidak. Anda berhenti di situ.

# source: d07ed7214677
feedback-help-specialist = Anda memanggil orang yang bekerja dengan anak.

# source: 9d78d8dd0067
feedback-help-way-back = Anda meninggalkan jalan kembali bagi { $person }: nomor, hari, nama.

# source: a77a823093bd
feedback-help-not-owed = { $person } tidak memerlukan bantuan dari Anda, dan Anda tidak memaksakannya.

# source: 1d3961a79602
feedback-told-agreed = Anda hanya memberi tahu mereka yang disetujui { $person }.

# source: b4fd923e0be9
feedback-told-nobody = Anda tidak memberi tahu siapa pun tentang { $person } yang tidak perlu tahu.

# source: fcefcc0a1d68
feedback-offence-reviewed = Yang mungkin dipaksakan kepada { $person } diperiksa lebih dulu. Hari ini tidak ada yang menghukumnya.

# source: 6d478ccec794
feedback-offence-investigated = Yang dilakukan { $person } diperiksa, dengan segala hak seorang tersangka.

# source: 855e91fca930
feedback-stays = { $person } tinggal, tidak di kamar terkunci, selama pertanyaan terbuka.

# source: 12edb22e49fc
feedback-goes-on = { $person } bebas melanjutkan jalannya.

## One thing for next week

# source: 91269d653dd0
feedback-next-notice = Catat yang dikatakan

# source: 503e892f9df8
feedback-next-notice-means = Catat kalimat yang membuat Anda mengangkat kepala, dengan kata-kata aslinya, selagi masih di telinga Anda.

# source: 565f9acca2fe
feedback-next-sort = Tiga jalan, bukan dua

# source: f223054fbf88
feedback-next-sort-means = Sebelum menghitung satu baris, tanyakan: apakah cukup dengan sendirinya? Bila tidak, itu pertanyaan yang masih Anda punya.

# source: 1525d361da16
feedback-next-moment = Sejenak sebelum berkata ya

# source: 69e3567ca250
feedback-next-moment-means = Bila seseorang menginginkan sesuatu sekarang, katakan: “Saya akan kembali kepada Anda.” Lalu tanyakan pada diri sendiri siapa yang menanggungnya.

# source: ec73a583c5bb
feedback-next-own-words = Jangan masukkan milik Anda ke pertanyaan

# source: 0de167e13b15
feedback-next-own-words-means = Sebelum bertanya, lihat kata mana dalam pertanyaan Anda yang belum dikatakan orang itu. Buang kata itu.

# source: 6811fc803cc3
feedback-next-open = Mulai dengan cerita mereka

# source: 92de665a4127
feedback-next-open-means = Mulai dengan satu kalimat: “Ceritakan tentang itu, dari mana pun Anda mau.” Lalu tunggu.

# source: 4644e5936742
feedback-next-listen = Tanyakan dari yang dikatakan

# source: 6e3bafbdf614
feedback-next-listen-means = Ambil pertanyaan berikutnya dari jawaban terakhir: “Anda berkata … Bagaimana itu?”

# source: e3416ee1f5a1
feedback-next-fear = Dengarkan rasa takut lebih dulu

# source: b9706acd4b39
feedback-next-fear-means = Bila ada yang tampak, tanyakan itu sebelum yang lain: “Anda melihat ke pintu. Ada apa di sana?” Jawab yang ditanyakan kepada Anda, dengan jujur.

# source: bafba90501d2
feedback-next-explain = Katakan dulu ke mana perginya

# source: c62c14b552d4
feedback-next-explain-means = Katakan dulu: siapa yang membaca, bahwa boleh berhenti, dan bahwa Anda ingin dibetulkan.

# source: 947486f49505
feedback-next-leaving = Tanyakan tentang pergi

# source: 8813a3fbdb60
feedback-next-leaving-means = Tanyakan kepada semua orang: “Kalau besok Anda berhenti, apa yang akan terjadi?”

# source: 841823681022
feedback-next-stop = Berhenti bila sudah cukup

# source: eec532aaada2
feedback-next-stop-means = Bila sudah cukup, katakan: “Saya sudah punya yang saya perlukan hari ini.” Sisanya untuk orang lain.

# source: 7348b3b120f1
feedback-next-close = Akhiri dengan apa berikutnya

# source: 7dabec7ecbde
feedback-next-close-means = Akhiri dengan apa berikutnya: siapa, kapan, dan di mana Anda bisa dihubungi.

# source: ae12621ef05e
feedback-next-honest = Janjikan hanya yang hak Anda

# source: b17e7b39ec62
feedback-next-honest-means = Katakan yang tidak Anda ketahui, dan kapan Anda akan tahu. Itu dipercaya.

# source: 9ee22b10cb5e
feedback-next-kind-words = Buang celaannya

# source: 0f0b437ee01c
feedback-next-kind-words-means = Baca pertanyaan Anda sekali dengan telinga orang itu sebelum mengatakannya.

# source: 1054f43a8df7
feedback-next-alone = Lihat siapa yang mendengar

# source: 1bfa0547112c
feedback-next-alone-means = Sebelum pertanyaan pertama, lihat siapa yang bisa mendengar. Bila ada, pindahlah.

# source: 4b7aeab8882b
feedback-next-reach = Duduk bersama semua orang

# source: 5f79af920eaa
feedback-next-reach-means = Tidak ada orang yang diputuskan dari surat saja. Duduk bersama masing-masing, walau hanya lima pertanyaan.

# source: dad19a14be2d
feedback-next-needs = Kebutuhan lebih dulu

# source: 67c45a9126be
feedback-next-needs-means = Tanyakan dulu: “Apa yang Anda perlukan sekarang?” Urus itu sebelum melanjutkan.

# source: cfc7a42f815a
feedback-next-interpreter = Suara tanpa ikatan

# source: 907b3f8081fb
feedback-next-interpreter-means = Cari juru bahasa yang tidak bergantung pada siapa pun di sini, jelaskan caranya, dan minta yang penting kata demi kata.

# source: e7f64c589813
feedback-next-breaks = Jeda adalah jeda

# source: 97f78fd6b887
feedback-next-breaks-means = Bila terlalu berat, berhenti lima menit. Air bukan jeda.

# source: 92b2f65b4aba
feedback-next-papers = Surat kembali ke pemiliknya

# source: 60119d17dffd
feedback-next-papers-means = Potret surat, daftar, dan letakkan di tangan pemiliknya.

# source: 1ca858e44611
feedback-next-grounds = Enam baris yang menopang

# source: e11cdbff1ce0
feedback-next-grounds-means = Pilih alasan yang mengatakan tiga hal: bagaimana orang masuk, apa yang menahannya, siapa yang untung.

# source: b7fcbd3baa4e
feedback-next-decide = Putuskan, dan sampaikan

# source: 0d4ce90d7ed9
feedback-next-decide-means = Katakan kepada setiap orang apa kesimpulan Anda dan apa akibatnya. Diam pun jawaban.

# source: 81419a2dc748
feedback-next-finding = Alasan, bukan bukti

# source: b6a74c4e252b
feedback-next-finding-means = Tanyakan yang mana: alasan, tanda, atau yang mengesampingkannya. Alasan cukup untuk menganggap; yang mengesampingkan cukup untuk melepas.

# source: 259d1aa63f96
feedback-next-help = Tawarkan, dan dengar jawabannya

# source: 0188e270dda1
feedback-next-help-means = Sebut satu jenis bantuan, katakan apa itu, dan dengar jawabannya. Tinggalkan jalan kembali bagaimanapun juga.

# source: 4725a2350415
feedback-next-consent = Setiap kantor, satu pertanyaan

# source: 7fdff3df2f22
feedback-next-consent-means = Tanyakan setiap kantor tersendiri: “Bolehkah saya memberi tahu mereka? Untuk apa?” Tidak berarti tidak.

# source: 96d688f1143d
feedback-next-offences = Pertanyaan kedua datang kedua

# source: 0c829da08fe0
feedback-next-offences-means = Pertama: apakah ini perdagangan orang? Baru kemudian: apa yang dilakukan orang ini, dan apakah dipaksa?

# source: c59b54532aa2
feedback-next-staying = Tidak ada yang pergi selagi terbuka

# source: a7b7bb197417
feedback-next-staying-means = Tidak ada yang diusir, diserahkan, atau dikunci selama pertanyaan terbuka.

# source: ce536d398918
feedback-next-child = Serahkan pertanyaan kepada ahlinya

# source: 8e6526f7b1b2
feedback-next-child-means = Nama, umur, luka, haus, aman sekarang: sejauh itu Anda boleh menanyai anak. Lalu panggil orang yang terlatih, dan hanya mendengar.

# source: a28cf0f93df3
feedback-next-keep = Yang dicoba berikutnya

# source: 3a32ecc571ff
feedback-next-keep-means = Tidak ada yang tersisa yang bisa Anda ketahui atau lakukan. Lain kali, lakukan dengan lebih sedikit pertanyaan.

## The debrief

# source: 7d2fe9535de4
feedback-people = Yang sebenarnya, dan yang Anda lakukan

# source: 145a7f8b6db9
feedback-talks = Percakapan

# source: 0ffd70fe77b4
feedback-week = Satu hal untuk minggu depan

# source: 7491bdceb00a
feedback-truth = { $person }: { $truth }.

# source: 6c99f62e97a5
feedback-treated = Bagaimana { $person } diperlakukan: { $treated }.

# source: ba57afb75bde
feedback-danger = Itu bisa membahayakan { $person }.

# source: e256de62caae
feedback-found = Anda menyimpulkan: { $finding }.

# source: c6f915f121bc
feedback-found-both = Anda menyimpulkan: { $finding }, dan { $second }.

# source: b9fd8ab4119e
feedback-undecided = Anda tidak menyimpulkan apa pun, ke arah mana pun.

# source: a7a1e25803a2
feedback-minute = Menit { $minute }

# source: e0ba89091fb8
feedback-minute-of = Menit { $minute } hari { $day }

# source: 0fbbf3f74e74
feedback-heard = { $person } sudah memberi tahu Anda

# source: e05b955f5936
feedback-could = { $person } bisa memberi tahu Anda

# source: dd155610c576
feedback-could-see = Anda bisa melihatnya

# source: 2ed44f99ac3a
feedback-had = Anda sudah melihat atau membaca

# source: dbc9564930ca
feedback-answered = Yang terjadi sesudahnya

# source: 5b9a73c9e5e2
feedback-instead = Anda bisa berkata

# source: abf332068396
feedback-then = { $person } akan menjawab

# source: 758fb10d663b
feedback-same = Orang lain dengan kenyataan lain akan mengatakan yang sama kepada Anda, kata demi kata.

# source: c5a951a51edf
feedback-other = Orang lain dengan kenyataan lain akan menjawab

# source: 13b3f68567c5
feedback-days3 = Tiga hari kemudian

# source: 61a435ce1b96
feedback-days30 = Tiga puluh hari kemudian

# source: d3ae14a50bfe
feedback-why = Mengapa

# source: 483bd49023ae
feedback-story = Yang terjadi

# source: fd9601daae5b
feedback-rated = Anda mengatakan { $said } dari 100 bahwa { $person } adalah korban.
