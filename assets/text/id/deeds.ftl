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

# source: b750e42cb2d2
conduct-let-controller-listen = Biarkan orang yang menemani ikut duduk

# source: ad95de87ffe2
conduct-ring-back = Telepon balik nomor itu

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

# source: e4e3b78b062f
did-let-controller-listen = Anda membiarkan seseorang ikut duduk saat { $person } berbicara.

# source: ab8eae0d37e2
did-let-controller-listen-all = Anda membiarkan seseorang ikut duduk.

# source: 6d6e80c66a25
did-ring-back = Anda menelepon balik nomor { $person }.

# source: 5c3147154d9f
did-ring-back-all = Anda menelepon balik nomor itu.

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
