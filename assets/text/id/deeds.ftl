# language: id
# translator: machine draft
# state: draft

## Terms: what you do. The words on the button.

# source: f47737a32f6e
conduct-separate = Ajak { $person } ke tempat terpisah

# source: d215d847b642
conduct-private-room = Cari ruang privat

# source: 357e4d0ff68f
conduct-offer-water = Tawarkan air, makanan, toilet

# source: 2600512229e1
conduct-medical-help = Tanyakan kesehatan dan carikan bantuan

# source: 76a146eb52a0
conduct-choose-interpreter = Pilih juru bahasa

# source: b0fc35203596
conduct-brief-interpreter = Beri arahan kepada juru bahasa

# source: e025e3e7bc87
conduct-explain-purpose = Katakan siapa Anda dan mengapa Anda bertanya

# source: 1dac059d848c
conduct-explain-limits = Katakan apa yang dirahasiakan dan apa yang tidak bisa

# source: 9a8f05b1e6fb
conduct-explain-rights = Katakan bahwa ini bukan penangkapan, dan sebutkan hak serta bantuan

# source: 4176aceb97cf
conduct-ask-consent = Tanyakan apakah { $person } bersedia berbicara

# source: 9177ca4738eb
conduct-break = Tawarkan istirahat

# source: b14f2b8b2b6d
conduct-call-colleague = Minta seorang rekan datang

# source: 9b88f9bae561
conduct-ask-referral-consent = Tanyakan apakah { $person } mau dibantu suatu layanan

# source: 0b6292a3ba09
conduct-safe-contact = Sepakati cara aman untuk tetap berhubungan

# source: 31ef5cb66936
conduct-second-meeting = Tawarkan untuk berbicara lagi di hari lain

# source: b3d34863eb5c
conduct-close = Rangkum dan katakan langkah berikutnya

# source: 19bc6b8860ba
conduct-threaten = Katakan apa yang terjadi pada orang yang tidak mau bicara

# source: ab0b9c29780d
conduct-promise = Janjikan bahwa semua akan baik-baik saja

# source: 0bf31b34dd66
conduct-search-phone = Periksa isi ponsel

# source: 6928830ba4b6
conduct-call-family = Telepon keluarga

# source: b750e42cb2d2
conduct-let-controller-listen = Biarkan orang yang menemani ikut duduk

# source: b2c78bc33d89
conduct-question-group = Tanyai semua orang bersama-sama

# source: 805e4c1cdc99
conduct-hand-passport = Serahkan paspor

# source: ba6d5d19419a
conduct-hand-back = Serahkan { $person }

# source: ad95de87ffe2
conduct-ring-back = Telepon balik nomor itu

# source: 858c818d5e1f
conduct-tell-owner = Beri tahu pemilik apa yang diceritakan

# source: c73071dfffe6
conduct-let-press-in = Biarkan wartawan masuk

# source: 05610265bfd3
conduct-press-for-detail = Desak untuk lebih rinci

## Terms: what you did. What the story tells afterwards.

# source: 2dbf09ebb3d2
did-separate = Anda mengajak { $person } ke tempat terpisah.

# source: 13fa9a42c840
did-separate-all = Anda mengajak orang-orang ke tempat terpisah, satu per satu.

# source: f6bb20ccedcf
did-private-room = Anda mencarikan ruang privat untuk { $person }.

# source: a54263ba562b
did-private-room-all = Anda menemukan ruang privat.

# source: 718701588e2d
did-offer-water = Anda menawari { $person } air, makanan, dan toilet.

# source: c44d54285180
did-offer-water-all = Anda menawarkan air, makanan, dan toilet.

# source: 674b14bffa8f
did-medical-help = Anda menanyakan kesehatan { $person } dan mencarikan bantuan.

# source: 6c0766471772
did-medical-help-all = Anda mencarikan bantuan medis.

# source: e5176278af0a
did-choose-interpreter = Anda memilih juru bahasa untuk { $person }.

# source: 096ee1267eb9
did-choose-interpreter-all = Anda memilih juru bahasa.

# source: 22fa56528ed4
did-brief-interpreter = Anda memberi arahan kepada juru bahasa { $person }.

# source: 21ac597e6e02
did-brief-interpreter-all = Anda memberi arahan kepada juru bahasa.

# source: 3d8e279d56d1
did-explain-purpose = Anda memberi tahu { $person } siapa Anda dan mengapa Anda bertanya.

# source: f099e794015f
did-explain-purpose-all = Anda mengatakan siapa Anda dan mengapa Anda bertanya.

# source: 2ff88fc125bc
did-explain-limits = Anda memberi tahu { $person } apa yang dirahasiakan dan apa yang tidak bisa.

# source: 860cb035bd3c
did-explain-limits-all = Anda mengatakan apa yang dirahasiakan dan apa yang tidak bisa.

# source: d959e1a06a23
did-explain-rights = Anda memberi tahu { $person } bahwa ini bukan penangkapan, dan menyebutkan hak serta bantuan.

# source: 730338fcc8db
did-explain-rights-all = Anda mengatakan bahwa ini bukan penangkapan, dan menyebutkan hak serta bantuan.

# source: 23316f6abd0f
did-ask-consent = Anda bertanya apakah { $person } bersedia berbicara.

# source: bc5f238e5bc9
did-ask-consent-all = Anda bertanya siapa yang bersedia berbicara.

# source: 65668695746c
did-break = Anda menawari { $person } istirahat.

# source: 4c3c26b4329b
did-break-all = Anda menawarkan istirahat.

# source: ead989f3adc3
did-call-colleague = Anda meminta seorang rekan datang menemui { $person }.

# source: 2f95fb43b673
did-call-colleague-all = Anda meminta seorang rekan datang.

# source: d9a3afff271a
did-ask-referral-consent = Anda bertanya apakah { $person } mau menerima bantuan ini.

# source: 1fd30970c2cb
did-ask-referral-consent-all = Anda bertanya siapa yang mau dibantu.

# source: eb791d5e1a94
did-safe-contact = Anda menyepakati cara aman untuk tetap berhubungan dengan { $person }.

# source: 464a82fc0d92
did-safe-contact-all = Anda menyepakati cara aman untuk tetap berhubungan.

# source: 78e5ad8cf0a4
did-second-meeting = Anda menawari { $person } untuk berbicara lagi di hari lain.

# source: 9d2661408eb2
did-second-meeting-all = Anda menawarkan untuk berbicara lagi di hari lain.

# source: e046d3c154cc
did-close = Anda merangkum bersama { $person } dan mengatakan langkah berikutnya.

# source: 1ccb80a983e4
did-close-all = Anda merangkum dan mengatakan langkah berikutnya.

# source: 804711c50944
did-threaten = Anda memberi tahu { $person } apa yang terjadi pada orang yang tidak mau bicara.

# source: 6884ae41d774
did-threaten-all = Anda mengatakan apa yang terjadi pada orang yang tidak mau bicara.

# source: fc61ce6d3656
did-promise = Anda berjanji kepada { $person } bahwa semua akan baik-baik saja.

# source: 9f733304b2ea
did-promise-all = Anda berjanji bahwa semua akan baik-baik saja.

# source: 755d1e519db5
did-search-phone = Anda memeriksa isi ponsel { $person }.

# source: a9c2dccb8f51
did-search-phone-all = Anda memeriksa isi sebuah ponsel.

# source: 4c1df164ad39
did-call-family = Anda menelepon keluarga { $person }.

# source: fc1680b7b570
did-call-family-all = Anda menelepon sebuah keluarga.

# source: e4e3b78b062f
did-let-controller-listen = Anda membiarkan seseorang ikut duduk saat { $person } berbicara.

# source: ab8eae0d37e2
did-let-controller-listen-all = Anda membiarkan seseorang ikut duduk.

# source: 2e56a8f91bdc
did-question-group = Anda menanyai { $person } bersama yang lain.

# source: e6045e5826d9
did-question-group-all = Anda menanyai semua orang bersama-sama.

# source: e352213b0678
did-hand-passport = Anda menyerahkan paspor { $person }.

# source: 5bda33bb44ea
did-hand-passport-all = Anda menyerahkan sebuah paspor.

# source: 22b33ea24cba
did-hand-back = Anda menyerahkan { $person }.

# source: 1c40744321c1
did-hand-back-all = Anda menyerahkan beberapa orang.

# source: 6d6e80c66a25
did-ring-back = Anda menelepon balik nomor { $person }.

# source: 5c3147154d9f
did-ring-back-all = Anda menelepon balik nomor itu.

# source: e226a9827b6c
did-tell-owner = Anda memberi tahu pemilik apa yang dikatakan { $person }.

# source: 1d848476d735
did-tell-owner-all = Anda memberi tahu pemilik apa yang diceritakan.

# source: 79ebd09e2fb2
did-let-press-in = Anda membiarkan wartawan mendatangi { $person }.

# source: b50694a4be09
did-let-press-in-all = Anda membiarkan wartawan masuk.

# source: 06ec872b2a81
did-press-for-detail = Anda mendesak { $person } untuk lebih rinci.

# source: ffce5c2bdb1b
did-press-for-detail-all = Anda mendesak untuk lebih rinci.

## Moves, named as things to do

# source: 19cb3fdc1dfe
deed-go = Pergi ke: { $place }

# source: 05f38355f7f9
deed-look = Lihat: { $spot }

# source: 6f26c1a8590f
deed-read = Baca: { $document }

# source: 8041e5216a78
deed-compare = Bandingkan: { $first } dengan { $second }

# source: 66c74b38244d
deed-ask = Tanya { $person }: “{ $words }”

# source: 1b870ea5fb96
deed-conduct = { $person }: { $words }

# source: f0a419047fdb
deed-interpret = Minta { $by } menjadi juru bahasa untuk { $person }

# source: 1aaa7669fe77
deed-note = Catatan tentang { $person }: “{ $cue }” menunjukkan { $shows }

# source: 6bbe89d87d6e
deed-note-nothing = Catatan tentang { $person }: “{ $cue }” tidak berarti apa-apa

# source: e262d90457d9
deed-retract = Tarik kembali catatan tentang { $person }: “{ $cue }”

# source: 74bdfa55d675
deed-rate = Sebutkan tingkat keyakinan tentang { $person }: { $percent }%

# source: 59808360a262
deed-decide = Putuskan tentang { $person }: { $findings }

# source: 3adf2e3db220
deed-decide-refer = Putuskan tentang { $person }: { $findings }. Rujuk ke: { $services }

# source: 6a971cfa3269
deed-end = Akhiri sesi

## Terms: more of what you do

# source: 58a8818b69b0
conduct-word-for-word = Minta terjemahan kata demi kata

# source: 626382875b5d
conduct-call-specialist = Panggil orang yang terlatih untuk ini

# source: 82be4f2547bc
conduct-caution = Beri tahu { $person } hak seorang tersangka

# source: 24905f4f3077
conduct-photograph = Foto milik { $person }

# source: 8ffeae5c4e7a
conduct-seal = Segel milik { $person }

# source: 73c80dc8dd84
conduct-list = Tulis daftar milik { $person }

# source: 4fd1e7cf4826
conduct-give-back = Kembalikan kepada { $person }

# source: 84ebd4c1c550
did-word-for-word = Anda meminta ucapan { $person } kata demi kata.

# source: 19a011ca194c
did-call-specialist = Anda memanggil orang yang terlatih untuk { $person }.

# source: d17e32924037
did-caution = Anda memberi tahu { $person } hak seorang tersangka.

# source: 8c1c96de147f
did-photograph = Anda memotret milik { $person }.

# source: 5d4f04af268b
did-seal = Anda menyegel milik { $person }.

# source: a5a1c0abf805
did-list = Anda menulis daftar milik { $person }.

# source: 0a61ed7cf328
did-give-back = Anda mengembalikan miliknya kepada { $person }.
