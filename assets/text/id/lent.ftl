# language: id
# translator: machine draft
# state: draft

# source: 4906878d2ba3
practice-stock-unsaid-1 = ({ $me_They } membuka mulut, lalu menutupnya lagi.)

# source: fc92061f2609
practice-stock-unsaid-2 = (Tarikan napas, seakan sebuah kalimat akan dimulai.)

# source: 208984f6cad4
practice-stock-unsaid-3 = ({ $me_They } melihat apakah Anda menulis, dan tidak memalingkan muka.)

# source: 25a2cd030c02
practice-stock-not-now-1 = ({ $me_They } merapatkan bibir dan memandang melewati Anda.)

# source: e8c8a4aff2d9
practice-stock-not-now-2 = (Napas ditahan, lalu dilepas. { $me_They } menggeser kursi sedikit ke belakang.)

# source: 4e1adb3b4264
practice-stock-not-now-3 = ({ $me_They } memandang pintu, lalu tangannya sendiri.)

# source: 07e8e8139d1b
practice-stock-nothing-1 = (Ada yang lewat di luar. { $me_They } menunggu Anda.)

# source: 93ca8ee75a91
practice-stock-nothing-2 = ({ $me_They } memandang meja.)

# source: 04655a306114
practice-stock-nothing-3 = (Tetap hening.)

# source: ba8e4ae1b4b4
practice-stock-taken-up-1 = Yang saya bilang tadi, lupakan saja.

# source: 15645cd11cc9
practice-stock-taken-up-2 = Tadi saya cerita lain. Bukan begitu.

# source: 6d1e827109f1
practice-stock-taken-up-3 = Tidak, tunggu. Saya harus mengatakannya lagi.

# source: aa76382030d9
practice-stock-as-i-said-1 = Seperti yang saya bilang.

# source: afa64291ac09
practice-stock-as-i-said-2 = Itu sudah saya katakan.

# source: 6369bf956374
practice-stock-as-i-said-3 = Ya seperti yang saya bilang.

# source: d3e89304ae26
practice-stock-no-word-1 = ({ $me_They } mengangkat bahu.)

# source: d263bce116cd
practice-stock-no-word-2 = ({ $me_They } menggeleng pelan.)

# source: 01084d36178d
practice-stock-not-settled-1 = Saya tidak tahu. Nanti, barangkali.

# source: 45107f5739d5
practice-stock-not-settled-2 = Harus saya katakan sekarang?

# source: cc9b3066ac7c
practice-stock-taken-back-1 = ({ $me_They } mengangguk.)

# source: 6cdbc2f5a879
practice-stock-taken-back-2 = Baiklah.

# source: 175e4bb80dbc
practice-stock-nothing-to-take-back-1 = Apa yang ditarik kembali?

# source: 50692fff836c
practice-stock-nothing-to-take-back-2 = (Anda dipandangi. { $me_They } tidak tahu maksud Anda.)

# source: 91ef53f5047b
practice-stock-halt-1 = Sekarang saya tidak mau lagi.

# source: 21661c097e5c
practice-stock-gone-1 = (Kursi didorong mundur. { $me_They } sudah berdiri.)

# source: 0cbbbe2e0544
practice-stock-waits-1 = (Anda diam, dan menunggu.)

# source: 49b657a7f9d0
practice-stock-takes-back-1 = Pertanyaan saya kurang baik. Lupakan. Saya tanya dengan cara lain.

# source: ff83f0a36d3e
practice-stock-trust-low-falling-1 = ({ $me_They } menjawab sebelum Anda selesai, dan tidak mengangkat muka.)

# source: 5bd5a7e8eac5
practice-stock-trust-middle-rising-1 = ({ $me_They } sesekali mengangkat muka, melihat seberapa banyak Anda menulis.)

# source: 32881dcec92f
practice-stock-trust-middle-falling-1 = ({ $me_They } kembali bicara kepada meja.)

# source: a1d0c6cabf59
practice-stock-trust-high-rising-1 = (Sekarang { $me_they } bicara kepada Anda, bukan kepada meja.)

# source: 3baf366e0d0c
practice-stock-distress-low-falling-1 = ({ $me_They } bersandar.)

# source: fb51e1118918
practice-stock-distress-middle-rising-1 = (Ibu jari menyusuri tepi meja, lalu kembali.)

# source: e8333b86ff71
practice-stock-distress-middle-falling-1 = (Kedua tangan diam sejenak.)

# source: 1a5ddf56b93d
practice-stock-distress-high-rising-1 = (Napasnya pendek.)

# source: 0af6eca113f3
practice-stock-distress-high-falling-1 = ({ $me_They } melepaskan meja.)

# source: 8bbecd3172b2
practice-stock-distress-top-rising-1 = ({ $me_They } berpegangan pada meja dengan kedua tangan.)

# source: 2c33dcef91e0
practice-stock-reply-explain-1 = Baik.

# source: 7df605ab87ad
practice-stock-reply-fact-1 = Yang saya tahu soal itu sudah saya katakan.

# source: 04a88b476dbb
practice-stock-reply-meets-1 = ({ $me_They } mengembuskan napas.)

# source: a82f02b25363
practice-stock-reply-consent-1 = Saya harus memikirkannya dulu.

# source: 190b1852954e
practice-stock-reply-honest-1 = Baik. Kalau begitu saya tahu.

# source: cf39862712a7
practice-stock-reply-close-1 = ({ $me_They } mendengarkan sampai selesai.)

# source: 07bf79ba9896
practice-stock-reply-closed-1 = Itu biasa.

# source: ec1c324944a3
practice-stock-reply-leading-1 = Ya. Semacam itu.

# source: c7839cfc4825
practice-stock-no-leading-1 = Saya tidak bilang begitu.

# source: dac3c2925221
practice-stock-reply-choice-1 = Yang pertama. Tulis saja yang pertama.

# source: 3f94f2d46b99
practice-stock-reply-several-1 = Yang mana yang harus saya jawab?

# source: eabb92dcb294
practice-stock-reply-blame-1 = Saya tahu kelihatannya bagaimana.

# source: eddb731bb2f9
practice-stock-reply-doubt-1 = Kalau begitu tulis saja sesukanya.

# source: 4aa044528ed4
practice-stock-reply-detail-1 = Saya lebih suka tidak.

# source: b4ce99a68836
practice-stock-reply-promise-1 = Itu bisa?

# source: 32068a2a0544
practice-stock-reply-soothe-1 = Ya. Tentu.

# source: b155de7c8c42
practice-stock-reply-price-1 = Saya mengerti. Itu dulu.

# source: e57c8aff64f5
practice-stock-reply-blanket-1 = Kalau memang begitu caranya.

# source: f51fa225093b
practice-stock-reply-abrupt-1 = ({ $me_They } langsung berdiri.)

# source: e661b44ca8ce
practice-stock-reply-let-in-1 = Di sini semuanya beres.

# source: 098103f8a66d
practice-stock-reply-label-1 = Jadi sekarang saya ini apa?

# source: 25a1c8f24ec0
practice-stock-reply-threat-1 = ({ $me_They } mengangguk, dan tidak berkata apa-apa lagi.)

# source: 3cdd1c9594c2
practice-stock-reply-unheeding-1 = Itu sudah saya katakan.

# source: 0322ea1b9022
practice-stock-back-1 = Kita bicara tentang { $about }.

# source: 359e21e63129
practice-stock-back-1-1 = Apa lagi yang bisa diceritakan?

# source: 4895abb37d86
practice-stock-back-1-2 = Apa yang tidak { $you_call } ceritakan?

# source: 651f2757d1d0
practice-stock-back-1-2-reply-1 = Tidak ada yang saya tinggalkan.

# source: 941ea57588bf
practice-stock-back-1-3 = Apa yang belum saya pahami dengan benar?

# source: 750311c575b2
practice-stock-back-2 = Mari kembali ke { $about }.

# source: 7546502b5384
practice-stock-back-2-1 = Ceritakan lagi dengan cara { $you_call }, sebanyak atau sesedikit yang { $you_call } mau.

# source: 5550132deddd
practice-stock-back-2-2 = Ceritakan bagaimana mulainya, siapa yang tahu, dan jadinya bagaimana.

# source: b840425d9d78
practice-stock-back-2-2-reply-1 = Apa tadi yang pertama?

# source: eb7fee9785f0
practice-stock-back-2-3 = Ceritakan lagi, supaya saya dengar apakah tetap sama.

# source: 3838307a9e68
practice-stock-back-2-3-reply-1 = Sama dengan apa?

# source: 37288e18878b
practice-stock-back-3 = Saya sudah mencatat yang { $you_call } katakan tentang { $about }.

# source: aa2d8e5196db
practice-stock-back-3-1 = Saya bacakan, lalu { $you_call } lanjutkan dari situ?

# source: 781daf51fcc3
practice-stock-back-3-2 = Saya hapus saja, supaya tidak ada yang pernah melihatnya?

# source: 1905894cb7ae
practice-stock-back-3-2-reply-1 = Bisa dihapus?

# source: cde440afbf18
practice-stock-back-3-3 = Biarkan begini, atau masih ada lagi?

# source: 5ee97523b122
practice-stock-care-water = Tuangkan air.

# source: f632081e15f3
practice-stock-care-water-seen = ({ $me_They } minum, dan setiap kali meletakkan gelas di tempat yang sama.)

# source: 3cba34352d4d
practice-stock-care-seat = Tawarkan kursi dekat pintu.

# source: f8027153f7e4
practice-stock-care-seat-seen = (Anda bertukar kursi. { $me_They } duduk di tempat pintu terjangkau.)

# source: 06e8afb3da55
practice-stock-care-rule = Katakan lagi bahwa Anda boleh dihentikan, dan dibetulkan.

# source: 630b10f12a64
practice-stock-care-rule-seen = ({ $me_They } mengangguk pelan.)

# source: be4721b5c438
practice-stock-care-screen = Pastikan tidak ada yang melihat ke dalam.

# source: 5a94e5bca56a
practice-stock-care-screen-seen = (Sekarang tidak ada yang melihat ke dalam. Ada langkah lewat di luar.)

# source: 4a190855963e
practice-stock-care-break = Berhenti lima menit.

# source: 449e532322fa
practice-stock-care-break-seen = (Anda berdua memandang ke luar sejenak.)

# source: 34a967dc738a
practice-outcome-protected-child-days3 = { $each } bersama orang yang bekerja dengan anak, dan tidak ditanya apa pun dua kali.

# source: e2168e0126dc
practice-outcome-protected-child-days30 = Sekarang satu orang berbicara untuk { $each } dalam segala hal. Pertanyaan diajukan sekali, oleh orang yang terlatih untuk itu.

# source: b0a6947bc0e3
practice-outcome-protected-hand-days3 = { $each } pergi ke tempat yang sudah disetujui, dan sudah tidur.

# source: e533efdf395f
practice-outcome-protected-hand-days30 = { $each } punya pengacara, dan waktu untuk berpikir. Apa yang dikatakan selanjutnya, dan kepada siapa, { $each } yang menentukan.

# source: 532804625fdf
practice-outcome-protected-back-days3 = { $each } melanjutkan perjalanan, dengan nomor dan nama yang bisa disimpan.

# source: 15defe0c8849
practice-outcome-protected-back-days30 = { $each } menelepon sekali, menanyakan apakah tawaran itu masih ada. Masih.

# source: dbb0dff75eef
practice-outcome-respected-suspect-days3 = { $each } sudah bertemu pengacara, dan ditanya lagi dengan pengacara di sana.

# source: d25bebe4ddb1
practice-outcome-respected-suspect-days30 = Yang dilakukan { $each } sedang diperiksa, dengan hak seperti siapa pun yang ditanya soal begitu.

# source: b4160258a8a6
practice-outcome-respected-wage-days3 = { $each } sudah mengajukan tuntutan atas yang terutang. Sudah ada nomornya.

# source: 00aec785374a
practice-outcome-respected-wage-days30 = Sebagian sudah dibayar. { $each } masih bekerja, di tempat lain.

# source: 115c8625e430
practice-outcome-respected-claim-days3 = { $each } sudah didengar tentang apa yang ditakuti, dalam bahasa yang dipahami kedua pihak.

# source: 1d5b814efa96
practice-outcome-respected-claim-days30 = Belum diputuskan. Sementara itu tidak ada yang mengirim { $each } pergi.

# source: b9410c100888
practice-outcome-respected-days3 = { $each } melanjutkan urusan hari itu.

# source: 66dd6daa0d8d
practice-outcome-respected-days30 = { $each } ingat bahwa ada yang bertanya, dan bertanya dengan baik.

# source: b87040912d8b
practice-outcome-partly-hand-days3 = Orang lain mengambil alih. Yang Anda tinggalkan harus ditanyakan sekali lagi.

# source: 4c1b15fed24d
practice-outcome-partly-hand-days30 = Orang lain sudah memperbaikinya. { $each } harus bercerita sekali lagi.

# source: 4519c01670a5
practice-outcome-partly-held-days3 = { $each } punya nomor untuk ditelepon, dan belum menelepon.

# source: 6389e5cf365e
practice-outcome-partly-held-days30 = Orang lain memperbaikinya, sebagian, dan lebih lambat dari yang bisa.

# source: 352a2eb9fc54
practice-outcome-partly-days3 = { $each } melanjutkan perjalanan, dan yang seharusnya diberikan belum diberikan.

# source: 21b5c202537b
practice-outcome-partly-days30 = Itu masih bisa diperbaiki. Sejauh ini belum ada yang melakukannya.

# source: a3409b3dc6ef
practice-outcome-wronged-removed-days3 = { $each } dikirim pergi sebelum ada yang memastikan ini sebenarnya apa.

# source: 12ad89bc1f08
practice-outcome-wronged-removed-days30 = Siapa pun yang menanyakan { $each } di meja diberi tahu bahwa berkasnya sudah ditutup.

# source: 60dcbbf7c68d
practice-outcome-wronged-charged-days3 = { $each } kena dakwaan, dan belum disidang.

# source: 956a27ebf77d
practice-outcome-wronged-charged-days30 = Seorang pengacara bertanya apa dasarnya. Di catatan Anda tidak ada jawabannya.

# source: 402ce93bf87e
practice-outcome-wronged-days3 = { $each } sudah bercerita kepada orang lain bagaimana rasanya dengan Anda.

# source: 579afe5bc92f
practice-outcome-wronged-days30 = Dua orang yang bisa datang ke kantor Anda tidak datang.

# source: 82c7206d276d
practice-outcome-over-called-days3 = { $each } sudah menjelaskan kepada tiga orang mengapa bukan begitu.

# source: 79e7c0126d00
practice-outcome-over-called-days30 = Itu sudah dibetulkan. Tempat tidur dan jam itu diambil dari orang lain.

# source: 886f5ca66d58
practice-outcome-harmed-charged-days3 = { $each } kena dakwaan atas hal yang tidak bisa ditolak.

# source: 1d62fe518f6c
practice-outcome-harmed-charged-days30 = Yang menahan { $each } tidak ada di surat mana pun. { $each } ada.

# source: f460d4dc02fc
practice-outcome-harmed-locked-days3 = { $each } duduk di ruang terkunci, dan tidak berkata apa-apa kepada siapa pun.

# source: e45149822f8d
practice-outcome-harmed-locked-days30 = Yang bisa diceritakan { $each } tidak diceritakan.

# source: 711547ffbb78
practice-outcome-harmed-child-days3 = Seseorang yang terlatih memulai lagi dengan { $each }, dari apa yang ditinggalkan pertanyaan Anda.

# source: 1a40cd3b5f5c
practice-outcome-harmed-child-days30 = Perlu banyak pertemuan sampai { $each } percaya bahwa kali ini sungguh-sungguh.

# source: ec91fdcc600e
practice-outcome-harmed-days3 = Yang dilakukan sampai kepada orang yang tidak seharusnya, atau menetap pada { $each }.

# source: ad39162ca880
practice-outcome-harmed-days30 = Sejak itu { $each } tidak bercerita apa-apa kepada siapa pun.

# source: be7d0eb65403
practice-outcome-missed-back-days3 = { $each } berada di tempat semua ini bermula. Pintunya dibuka dari dalam.

# source: 63356152a4bf
practice-outcome-missed-back-days30 = Di sana tidak ada lagi yang bertanya kepada { $each }, dan tidak ada orang lain yang datang.

# source: 5c741df5acfc
practice-outcome-missed-removed-days3 = { $each } dikirim pergi. Di ujung sana ada yang menunggu, yang tahu jamnya.

# source: 69b05da2bbd8
practice-outcome-missed-removed-days30 = { $each } bekerja lagi, di tempat lain, untuk jumlah yang sama.

# source: 0e60795e4c7a
practice-outcome-missed-ahead-days3 = { $each } sudah tiba. Pekerjaannya tidak seperti yang dikatakan.

# source: eaa09e8427a0
practice-outcome-missed-ahead-days30 = Di rumah orang menunggu pesan. Satu pesan datang, dan tidak terdengar seperti { $each }.

# source: c6a8779461ab
practice-outcome-missed-days3 = { $each } keluar dari pintu, dan ada yang menunggu.

# source: c4e50292b6a6
practice-outcome-missed-days30 = { $each } berada di tempat yang tidak bisa Anda lihat. Tidak ada kantor yang punya nama itu.
