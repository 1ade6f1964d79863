# language: id
# translator: machine draft
# state: draft

# source: 607d332e1d0c
practice-judgement-T1-says = Ada alasan, dan jawabannya tidak.

# source: 8639365750fa
practice-judgement-T2-says = Ada alasan, dan jawabannya tidak; layanan lain memegang orang ini dengan aman, dengan sebutan lain.

# source: 34ec372b1862
practice-judgement-T3-says = Ada tanda untuk ditanyakan, dan jawabannya tidak.

# source: d40e1c892185
practice-judgement-T4-says = Tidak ada yang diceritakan, yang dilakukan mungkin dipaksa, dan jawabannya tidak.

# source: 163fcbdf1370
practice-judgement-T5-says = Ada alasan. Pertanyaannya dibiarkan terbuka, seakan perlu bukti.

# source: 3da297ecf5ac
practice-judgement-T6-says = Sudah cukup untuk menyisihkannya, dan pertanyaannya dibiarkan terbuka.

# source: e1291fe609e5
practice-judgement-T7-says = Diduga korban, atau anak berisiko, tanpa apa pun yang bisa diketahui sebagai pegangan.

# source: 65b24a3821c7
practice-judgement-T8-says = Diduga korban, atau anak berisiko, padahal sudah cukup untuk menyisihkannya.

# source: b09c0c9da6c0
practice-judgement-T9-says = Anak diperlakukan sebagai orang dewasa, atau orang dewasa sebagai anak.

# source: 54367f4969eb
practice-judgement-T10-says = Diduga korban, atau anak berisiko, dan tak satu pun kalimat dari orang itu atau temuan yang mendukungnya.

# source: 893fb339ca0e
practice-judgement-H1-says = Jawabannya tidak, dan tidak ada yang bertanya apakah orang itu bebas pergi.

# source: 5b2e636f255d
practice-judgement-H2-says = Ada waktu, dan tidak ada yang bicara dengan orang itu.

# source: 8dbb32c6e6e6
practice-judgement-H3-says = Tidak ada yang diputuskan. Itu juga jawaban: tidak.

# source: 39b06c72c048
practice-judgement-R1-says = Ada alasan, dan orang itu pergi tanpa apa-apa: tanpa penolong, tanpa jalan kembali yang aman.

# source: eb80dc8bea25
practice-judgement-R2-says = Ada alasan, dan bantuan tidak ditawarkan dengan cara yang bisa dijawab dengan bebas.

# source: d67d5254f272
practice-judgement-R3-says = Diduga korban, dan bantuan tidak ditawarkan dengan cara yang bisa dijawab dengan bebas.

# source: e3614e345f74
practice-judgement-R4-says = Ada tanda, dan tidak ditinggalkan apa pun untuk menemukan bantuan, atau satu sama lain, lagi.

# source: adc9bcde317b
practice-judgement-R8-says = Hari ini tidak ada yang bisa diketahui, dan tidak ditinggalkan jalan kembali untuk besok.

# source: 8569d8bcd396
practice-judgement-R9-says = Itu belum mulai, dan tidak ada yang memperingatkan atau menawarkan bantuan. Selebaran tidak melakukan keduanya.

# source: f8fdcca8816f
practice-judgement-R5-says = Bantuan diatur sebelum ada ya yang bebas dan paham.

# source: 451a3fcdaf7b
practice-judgement-R6-says = Orang itu menolak bantuan, dan tetap dilakukan.

# source: 28b0f6307ce3
practice-judgement-R7-says = Seorang anak, dan tidak dipanggil siapa pun yang bekerja dengan anak.

# source: 01faab3d8113
practice-judgement-O1-says = Didakwa atau didenda, padahal tidak ada yang bisa didakwakan.

# source: 1a330b0f10dd
practice-judgement-O2-says = Didakwa atau didenda sebelum jelas apakah ini perdagangan orang.

# source: 5392ce323212
practice-judgement-O3-says = Didakwa atau didenda hari ini. Seharusnya diselidiki, dan dakwaan urusan jaksa.

# source: 91c725966852
practice-judgement-O4-says = Diperlakukan sebagai tersangka, padahal tidak ada yang bisa dicurigai.

# source: 703f4f1003ab
practice-judgement-O5-says = Diperlakukan sebagai tersangka, dan tak satu kalimat pun mendukungnya.

# source: 0c9268fac092
practice-judgement-O6-says = Diperlakukan sebagai tersangka tanpa hak tersangka. Pengacara yang ditolak termasuk di situ.

# source: dee1dd850c47
practice-judgement-O7-says = Anak diperlakukan sebagai tersangka, dan tidak dipanggil siapa pun yang bekerja dengan anak.

# source: 15705f17bb26
practice-judgement-O8-says = Diselidiki lebih dulu. Seharusnya dilihat dulu apakah perbuatan itu dipaksa.

# source: 9ffa6b26bb72
practice-judgement-O9-says = Yang dilakukan dilewatkan begitu saja. Tidak ada yang harus melihat apakah itu dipaksa, dan meja berikutnya bisa menghukumnya.

# source: 09bad069732e
practice-judgement-O10-says = Ada yang melanggar hukum terlihat, perdagangan orang disisihkan, dan tidak ada yang menyelidikinya.

# source: b857d6f420c5
practice-judgement-S1-says = Dikirim pergi selagi pertanyaannya terbuka.

# source: 50c9abc7bbca
practice-judgement-S2-says = Dikirim pergi, setelah meminta perlindungan.

# source: 9a169f6fff9c
practice-judgement-S3-says = Dikirim pergi dalam bahaya atau kesakitan.

# source: 4e02f1375d3e
practice-judgement-S4-says = Anak dikirim pergi, dan tidak dipanggil siapa pun yang bekerja dengan anak.

# source: 47b227d37a88
practice-judgement-S5-says = Dikirim pergi, padahal seharusnya diselidiki.

# source: 2ed705862b87
practice-judgement-S6-says = Dikirim pergi, padahal upah masih terutang.

# source: 20f5fc8edc45
practice-judgement-S7-says = Diserahkan kepada orang yang berkuasa atas orang ini.

# source: ce3b9f11ff0c
practice-judgement-S8-says = Anak diberikan kepada keluarga yang tidak diperiksa siapa pun.

# source: 232d785a8520
practice-judgement-S9-says = Dikunci, dan bukan sebagai tersangka dengan alasan yang disebut dan dengan hak.

# source: b7796dc26ae5
practice-judgement-S10-says = Anak dikunci.

# source: 850cb6f38bf0
practice-judgement-S11-says = Ditahan tidak boleh pergi, di luar kemauannya.

# source: 314f65853ea8
practice-judgement-S12-says = Anak diambil dari tempat ia baik-baik saja.

# source: 51a15d663f19
practice-judgement-N1-says = Orang itu butuh hal lain, dan tidak ditanggapi.

# source: 5d7e1f4577b2
practice-judgement-N2-says = Kebutuhan lain disebut, dan tidak ada bantuan yang ditawarkan untuk itu.

# source: 13e6920a4ba3
practice-judgement-N3-says = Disebut kebutuhan yang tidak ada.

# source: 60716811f4eb
practice-judgement-N4-says = Disebut keadaan darurat yang tidak ada.

# source: b500d7b2e3f8
practice-judgement-N5-says = Dalam bahaya atau kesakitan sekarang, dan tidak ada bantuan yang ditawarkan.

# source: 044fb40b9233
practice-judgement-N6-says = Orang itu meminta sesuatu yang bisa dilakukan, dan itu tidak dilakukan.

# source: 231cbcb31efe
practice-judgement-N7-says = Disalahkan, tidak dipercaya atau direndahkan, berulang kali.

# source: b8dbb98f4dd9
practice-judgement-heard-by-power-says = Ditanya soal itu di tempat orang yang berkuasa atas orang ini bisa mendengar.

# source: a133aecb92d5
practice-judgement-heard-by-group-says = Ditanya soal itu di depan kelompok yang ditahan bersama.

# source: 757f97efc710
practice-judgement-power-interprets-says = Juru bahasanya berkuasa atas orang ini, atau keluar dari kelompok yang sama.

# source: e700537dea48
practice-judgement-leak-says = Orang yang berkuasa atas orang ini jadi tahu siapa yang bicara.

# source: 76239c2a130b
practice-judgement-press-says = Ditunjukkan atau disebut namanya kepada pers.

# source: 0b2f40c21747
practice-judgement-threat-says = Diancam.

# source: c2c5731d2d2b
practice-judgement-child-questioned-says = Anak ditanyai soal itu oleh orang yang bukan ahlinya.

# source: 2fdbf9e4e505
practice-judgement-family-called-says = Keluarga ditelepon tanpa bertanya dulu.

# source: c3ffac4432de
practice-judgement-price-says = Bantuan dibuat bergantung pada keterangan.

# source: 5cf4d088e168
practice-judgement-phone-says = Telepon diperiksa, dibuka atau diangkat tanpa dasar hukum atau izin.

# source: a9082cfb7683
practice-judgement-detail-says = Didesak menceritakan rincian yang menyakitkan.

# source: 82c8e129aabb
practice-judgement-promise-broken-says = Janji dibuat dan tidak ditepati.

# source: a46135d674f6
practice-judgement-need-left-says = Kebutuhan yang tidak bisa menunggu dibiarkan.

# source: 782b46e83cd3
practice-judgement-harm-says = Ada yang dikatakan atau dilakukan yang merugikan, dan bisa saja tidak.

# source: 4e6d1649b0ce
practice-judgement-helper-unasked-says = Sebuah layanan diberi tahu tanpa bertanya dulu.

# source: 38bc11b040a6
practice-judgement-helper-refused-says = Sebuah layanan diberi tahu, setelah ditolak.

# source: 83b5cc4e7d9f
practice-judgement-police-unasked-says = Polisi diberi tahu tanpa bertanya dulu, dan tidak ada hukum yang memintanya.

# source: 18fd006a6a98
practice-judgement-police-refused-says = Polisi diberi tahu, setelah ditolak, dan tidak ada hukum yang memintanya.

# source: ff29875b5400
practice-judgement-embassy-unasked-says = Kedutaan diberi tahu tanpa bertanya dulu.

# source: 1ae251070fb6
practice-judgement-embassy-refused-says = Kedutaan diberi tahu, setelah ditolak.

# source: d52bd0778940
practice-judgement-family-unasked-says = Keluarga diberi tahu tanpa bertanya dulu.

# source: de229d49f3e4
practice-judgement-family-refused-says = Keluarga diberi tahu, setelah ditolak.

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
