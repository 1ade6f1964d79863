# language: id
# translator: machine draft
# state: draft

## Care: before the account

# source: 437f333c6cf1
mark-separated = Anda mengajak { $person } ke tempat terpisah sebelum menanyakan hal penting apa pun.

# source: 6cbec2ebf65e
mark-separated-late = Anda mengajak { $person } ke tempat terpisah, tetapi baru setelah pertanyaan penting yang pertama.

# source: e43e3656194a
mark-not-separated = Anda bertanya kepada { $person } di depan orang lain. Orang hanya sedikit bercerita jika orang lain bisa mendengar.

# source: 2236542a1f64
mark-private = Anda mencari ruang privat sebelum { $person } menceritakan apa pun.

# source: da71a74db1be
mark-private-late = Anda mencari ruang privat untuk { $person }, tetapi baru setelah pertanyaan penting yang pertama.

# source: 632162fdc0f7
mark-not-private = Anda tidak punya ruang privat untuk { $person }.

# source: c5081bd371fa
mark-purpose = Anda memberi tahu { $person } siapa Anda dan mengapa Anda bertanya, sebelum Anda bertanya.

# source: 37296ff7499b
mark-purpose-late = Anda memberi tahu { $person } siapa Anda dan mengapa Anda bertanya, tetapi baru setelah pertanyaan penting yang pertama.

# source: 9670ad2ce0bb
mark-no-purpose = { $person } tidak diberi tahu siapa Anda dan mengapa Anda bertanya.

# source: c56a4cb8bbfb
mark-limits = Anda memberi tahu { $person } apa yang dirahasiakan dan apa yang tidak bisa, sebelum Anda bertanya.

# source: d7efed7f8db2
mark-limits-late = Anda memberi tahu { $person } apa yang dirahasiakan dan apa yang tidak bisa, tetapi baru setelah pertanyaan penting yang pertama.

# source: dc4c3a3c8866
mark-no-limits = { $person } tidak diberi tahu apa yang dirahasiakan dan apa yang tidak bisa.

# source: 32db63656ceb
mark-rights = Anda memberi tahu { $person } tentang hak dan bantuan sebelum Anda bertanya.

# source: 0b9fa60b8fa8
mark-rights-late = Anda memberi tahu { $person } tentang hak dan bantuan, tetapi baru setelah pertanyaan penting yang pertama.

# source: 81553c0289c2
mark-no-rights = { $person } tidak diberi tahu tentang hak dan bantuan.

# source: dc60e7705f1e
mark-consent = Anda bertanya apakah { $person } bersedia berbicara sebelum menanyakan hal penting lain.

# source: f167baa9cc1b
mark-consent-late = Anda bertanya apakah { $person } bersedia berbicara, tetapi baru setelah pertanyaan penting yang pertama.

# source: 78b0374deae8
mark-no-consent = { $person } tidak ditanya apakah bersedia berbicara.

# source: e4699fcd4880
mark-water = Anda menawari { $person } air dan makanan sebelum Anda bertanya.

# source: 52419848a8e2
mark-water-late = { $person } perlu air atau makanan, dan baru mendapatkannya setelah pertanyaan penting yang pertama.

# source: 06a2f3679e3f
mark-no-water = { $person } perlu air atau makanan dan tidak ditawari.

# source: 99a7aa7403e6
mark-medical = Anda mengurus kesehatan { $person } sebelum Anda bertanya.

# source: e5b3b473ecc7
mark-medical-late = { $person } perlu bantuan medis, dan baru mendapatkannya setelah pertanyaan penting yang pertama.

# source: 1fab9305bb65
mark-no-medical = { $person } perlu bantuan medis dan tidak mendapatkannya.

# source: 0144bb0bf37a
mark-rest = Anda membiarkan { $person } beristirahat sebelum Anda bertanya.

# source: dc4843fc86c7
mark-rest-late = { $person } perlu istirahat, dan baru mendapatkannya setelah pertanyaan penting yang pertama.

# source: 0cb951b83695
mark-no-rest = { $person } perlu istirahat dan tidak ditawari.

# source: 475b9329c094
mark-interpreter = Anda mencarikan juru bahasa independen untuk { $person } sebelum Anda bertanya.

# source: aa46697c7629
mark-interpreter-late = Anda mencarikan juru bahasa independen untuk { $person }, tetapi baru setelah pertanyaan penting yang pertama.

# source: ad134684065b
mark-no-interpreter = { $person } tidak punya juru bahasa independen.

# source: 4e205d8827c4
mark-briefed = Anda memberi arahan kepada juru bahasa { $person } sebelum Anda bertanya.

# source: a86705207637
mark-briefed-late = Anda memberi arahan kepada juru bahasa { $person }, tetapi baru setelah pertanyaan penting yang pertama.

# source: 2b2fcf9671ea
mark-not-briefed = Juru bahasa { $person } tidak diberi arahan.

## Care: during and after

# source: 04d0482d2fd2
mark-break = { $person } tertekan, dan Anda menawarkan istirahat sebelum bertanya lagi.

# source: 9f31ca8b1f51
mark-break-late = { $person } tertekan, dan Anda bertanya lagi sebelum menawarkan istirahat.

# source: f2eee93f48f3
mark-no-break = { $person } tertekan dan tidak ditawari istirahat.

# source: eb791d5e1a94
mark-safe-contact = Anda menyepakati cara aman untuk tetap berhubungan dengan { $person }.

# source: 81329b99b132
mark-no-safe-contact = { $person } pergi tanpa cara aman untuk tetap berhubungan.

# source: 3388fb01e84f
mark-never-spoken-to = Anda tidak menanyakan hal penting apa pun kepada { $person }.

## Interviewing: order

# source: 9b64084d673f
mark-not-interviewed = Tidak ada wawancara dengan { $person }, jadi tidak ada yang bisa diceritakan.

# source: bee0445c05e9
mark-open-first = Anda meminta { $person } menceritakan semuanya sebelum hal lain.

# source: 0cdbe98c7dfe
mark-open-later = Anda meminta { $person } menceritakan semuanya, tetapi baru setelah pertanyaan lain.

# source: 9f4d979017f9
mark-open-never = Anda tidak meminta { $person } menceritakan semuanya dengan kata-kata { $person } sendiri.

# source: 679dace08830
mark-stages-covered = Dengan { $person }, Anda menelusuri perjalanan dari tawaran pertama sampai hari ini.

# source: aa338c617e53
mark-stages-partly = Dengan { $person }, Anda menelusuri sebagian perjalanan dari tawaran pertama sampai hari ini.

# source: fe22128dbb6d
mark-stages-missed = Dengan { $person }, sebagian besar perjalanan dari tawaran pertama sampai hari ini tidak ditelusuri.

# source: 74a51a3b9478
mark-freedom-asked = Anda bertanya kepada { $person } tentang aturan dan surat-surat, dan apa yang akan terjadi jika pergi.

# source: 08c83e4a6488
mark-freedom-partly = Anda menanyakan sesuatu kepada { $person } tentang kebebasan untuk pergi, tetapi tidak semua yang menunjukkannya.

# source: a4dfe1b80f9f
mark-freedom-missed = Anda tidak bertanya kepada { $person } tentang aturan dan surat-surat, atau apa yang akan terjadi jika pergi.

# source: 073de335d47e
mark-closed = Pada akhirnya Anda merangkum bersama { $person } dan mengatakan langkah berikutnya.

# source: 7ffbf5b4e340
mark-closed-early = Anda merangkum bersama { $person }, lalu terus bertanya.

# source: c13aed3dae38
mark-not-closed = Percakapan dengan { $person } berhenti tanpa rangkuman atau penjelasan tentang langkah berikutnya.

# source: bd64c04c1660
mark-second-meeting = Dugaan masih ada, dan Anda menawari { $person } percakapan lain.

# source: 38f630ed219a
mark-no-second-meeting = Dugaan masih ada, dan { $person } tidak ditawari percakapan lain.

## Interviewing: damage

# source: f6a6f91a5720
mark-leading = Sebuah pertanyaan menyodorkan jawaban kepada { $person }. Yang diceritakan setelahnya tidak bisa lagi diandalkan.

# source: 2899f4478771
mark-blaming = Sebuah pertanyaan “mengapa” menyalahkan { $person }. Jika disalahkan, orang lebih sedikit bercerita.

# source: 935f4bca2c37
mark-disbelief = Sebuah pertanyaan menunjukkan kepada { $person } bahwa Anda tidak percaya. Orang yang tidak dipercaya akan berhenti bercerita.

# source: 734ad93ccf9b
mark-breaks = Sebuah pertanyaan kepada { $person } bertentangan dengan aturan ini.

# source: 1893c3ad34bc
mark-overheard = Anda menanyai { $person } di tempat orang yang memegang kendali bisa mendengar. Itu membahayakan { $person }.

# source: fff426e7550d
mark-peer-interpreter = Anda menanyai { $person } melalui orang yang tidak independen. Orang itu mungkin takut, atau justru memegang kendali.

# source: 4022dc6a5291
mark-conduct-harm = Sesuatu yang Anda lakukan di sini merugikan.

## Noticing and judging

# source: 795e80b06e3c
mark-noticed = Anda menemukan tanda ini.

# source: 8e80cb0a8bc9
mark-unseen = Tanda ini ada untuk ditemukan, dan Anda tidak menjumpainya.

# source: 48b3fa85e6cd
mark-hit = Anda membacanya sebagai tanda tentang { $person }, dan memang begitu.

# source: fcb4a79bb860
mark-near-hit = Anda membacanya sebagai tanda tentang { $person }. Memang tanda, tetapi untuk sesuatu yang dekat dengan yang Anda tulis.

# source: c529efc2a383
mark-miss = Ini tanda tentang { $person }, dan Anda tidak membacanya begitu.

# source: 9a362f1a50fb
mark-false-alarm = Anda membacanya sebagai tanda tentang { $person }. Jika berdiri sendiri, ini belum cukup; tanyakan.

# source: 264b168d1b26
mark-correct-rejection = Anda tidak membacanya sebagai tanda tentang { $person }. Jika berdiri sendiri, ini belum cukup.

## Reasoning

# source: 78d6f852fb51
mark-no-decision = Tidak ada keputusan tentang { $person } yang bisa didukung catatan Anda.

# source: 18e389438b74
mark-borne-out = Catatan Anda mendukung temuan Anda tentang { $person }.

# source: 83926daec297
mark-leap = Tidak ada dalam catatan Anda yang mendukung temuan Anda tentang { $person }.

# source: 756b01e8ecbd
mark-thinly-borne-out = Catatan Anda mendukung temuan Anda tentang { $person }, tetapi tipis.

# source: 0c07ddd58edd
mark-tested = Sebelum menyatakan tidak ada dasar untuk { $person }, Anda bertanya tentang kendali dan tentang pergi.

# source: 45b892d06bec
mark-half-tested = Sebelum menyatakan tidak ada dasar untuk { $person }, Anda bertanya tentang kendali atau tentang pergi, tetapi tidak keduanya.

# source: fe04d470f5d1
mark-untested = Anda menyatakan tidak ada dasar untuk { $person } tanpa bertanya tentang kendali atau tentang pergi.

# source: 9c5f19b890d2
mark-dimensions-found = Catatan Anda menunjukkan setiap jenis eksploitasi atau tekanan yang bisa terlihat pada { $person }.

# source: cdb312549425
mark-dimensions-partly = Catatan Anda menunjukkan beberapa jenis eksploitasi atau tekanan pada { $person }, dan melewatkan yang lain.

# source: a28c946abe69
mark-dimensions-missed = Yang Anda lihat dan dengar mengarah pada eksploitasi atau tekanan terhadap { $person }. Catatan Anda tidak menunjukkannya.

# source: 3d25290797fc
mark-no-leaps = Dalam catatan Anda tentang { $person }, hal yang tidak berarti tidak diberi arti.

# source: 13bd3695c5be
mark-few-leaps = Dalam catatan Anda tentang { $person }, satu atau dua hal yang tidak berarti dibaca sebagai tanda.

# source: c690657ff351
mark-many-leaps = Dalam catatan Anda tentang { $person }, beberapa hal yang tidak berarti dibaca sebagai tanda.

## Deciding: the finding

# source: 921207478737
mark-undecided = Anda tidak membuat keputusan tentang { $person }.

# source: aef8df07263f
mark-finding-fits = Temuan Anda tentang { $person } cocok.

# source: 7fd81cd1e785
mark-finding-partly = Temuan Anda tentang { $person } searah, dan ada yang lebih cocok.

# source: 462315f2ac13
mark-finding-strays = Satu temuan Anda tentang { $person } cocok, dan satu lagi tidak.

# source: 0d2b714b2b1b
mark-victim-missed = { $person } perlu perlindungan sebagai korban, dan temuan Anda tidak memberikannya.

# source: f436e88ebd32
mark-over-referred = Temuan Anda tentang { $person } melebihi yang ada. Itu menyita waktu dan kepercayaan { $person } dan orang lain.

## Deciding: the referral

# source: 9a2ced2e7ae5
mark-service-fits = Anda merujuk { $person } ke layanan yang bisa membantu.

# source: 32204565cebd
mark-service-none-needed = { $person } tidak perlu layanan, dan Anda tidak menyebutkan satu pun.

# source: cf100a27e342
mark-service-missing = { $person } perlu layanan, dan Anda tidak menyebutkan satu pun.

# source: c4226642f133
mark-service-wrong = Layanan yang Anda sebutkan tidak melakukan apa yang diperlukan { $person }.

# source: 2c25f6815313
mark-harmful-service = Layanan yang Anda sebutkan merugikan orang dalam posisi { $person }.

# source: 83558e7d2f20
mark-referred-to-controller = Anda menyerahkan { $person } kepada orang yang mungkin mengendalikan { $person }.

# source: 874c56367ae2
mark-consented = { $person } ditanya, setuju, dan Anda mencatatnya.

# source: 6aeddfec36df
mark-refusal-respected = { $person } menolak, dan Anda menghormatinya.

# source: 9606fee072d8
mark-refusal-overridden = { $person } menolak, dan tetap dirujuk.

# source: 941b4566ff1c
mark-consent-claimed = Anda menulis bahwa { $person } setuju. { $person } tidak ditanya.

# source: 53dc99efc225
mark-consent-misrecorded = Yang Anda tulis tentang persetujuan tidak sama dengan yang dikatakan { $person }.

# source: 7db8fa751d4b
mark-consent-not-asked = { $person } tidak ditanya sebelum dirujuk.

# source: 061877da0450
mark-child-heard = Anda mendengarkan { $person }, seorang anak, dan perlindungan tidak dibuat menunggu persetujuan.

# source: 5953ac77e1b9
mark-child-not-heard = { $person } seorang anak: perlu didengar, dan dilindungi tanpa perlu persetujuan.

# source: b5c636b563a9
mark-shared-little = Anda tidak membagikan lebih banyak tentang { $person } daripada yang perlu.

# source: 5446c79fd8cf
mark-shared-widely = Anda membagikan cerita { $person } kepada lebih banyak orang daripada yang perlu.

# source: 68858d77e46d
mark-shared-without-consent = Anda membagikan cerita { $person } tanpa persetujuan { $person }. Itu bisa membahayakan { $person }.

# source: a034c8c73a63
mark-shared-with-controller = Anda membagikan cerita { $person } kepada orang yang mungkin mengendalikan { $person }.

# source: 072469d36635
mark-non-punishment = Anda meminta diperiksa dulu apakah { $person } dipaksa melakukan tindak pidana.

# source: 699e9da50560
mark-offence-fits = Keputusan Anda tentang tindak pidana cocok untuk { $person }.

# source: 08d7c2c473fc
mark-offence-wrong = Keputusan Anda tentang tindak pidana tidak cocok untuk { $person }.

# source: 1b79953c1a1b
mark-victim-charged = { $person } diproses pidana atas hal yang orang lain paksa { $person } lakukan.

# source: 8b513f7b9328
mark-onward-fits = Keputusan Anda tentang tinggal atau melanjutkan perjalanan cocok untuk { $person }.

# source: 01b77e010c9a
mark-onward-wrong = Keputusan Anda tentang tinggal atau melanjutkan perjalanan tidak cocok untuk { $person }.

# source: 92584760c97c
mark-victim-removed = { $person } disuruh pergi padahal hal ini belum tuntas. Itu bisa langsung membawa { $person } kembali ke tangan mereka yang memegang kendali.

## Knowing how sure to be

# source: 5dabb9bb1b44
mark-not-rated = Anda tidak menyebutkan seberapa yakin Anda tentang { $person }.

# source: e8659715a8d8
mark-rating-fits = Tingkat keyakinan Anda tentang { $person } cocok dengan yang sebenarnya.

# source: 3f2750fe4378
mark-rating-unsure = Tentang { $person }, Anda hampir tidak condong ke mana pun.

# source: 2e7bff961306
mark-rating-wrong = Anda cukup yakin tentang { $person }, dan ternyata sebaliknya.
