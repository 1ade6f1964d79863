# language: id
# translator: machine draft
# state: draft

## Care: before the account

mark-separated = Anda mengajak { $person } ke tempat terpisah sebelum menanyakan hal penting apa pun.
mark-separated-late = Anda mengajak { $person } ke tempat terpisah, tetapi baru setelah pertanyaan penting yang pertama.
mark-not-separated = Anda bertanya kepada { $person } di depan orang lain. Orang hanya sedikit bercerita jika orang lain bisa mendengar.
mark-private = Anda mencari ruang privat sebelum { $person } menceritakan apa pun.
mark-private-late = Anda mencari ruang privat untuk { $person }, tetapi baru setelah pertanyaan penting yang pertama.
mark-not-private = Anda tidak punya ruang privat untuk { $person }.
mark-purpose = Anda memberi tahu { $person } siapa Anda dan mengapa Anda bertanya, sebelum Anda bertanya.
mark-purpose-late = Anda memberi tahu { $person } siapa Anda dan mengapa Anda bertanya, tetapi baru setelah pertanyaan penting yang pertama.
mark-no-purpose = { $person } tidak diberi tahu siapa Anda dan mengapa Anda bertanya.
mark-limits = Anda memberi tahu { $person } apa yang dirahasiakan dan apa yang tidak bisa, sebelum Anda bertanya.
mark-limits-late = Anda memberi tahu { $person } apa yang dirahasiakan dan apa yang tidak bisa, tetapi baru setelah pertanyaan penting yang pertama.
mark-no-limits = { $person } tidak diberi tahu apa yang dirahasiakan dan apa yang tidak bisa.
mark-rights = Anda memberi tahu { $person } tentang hak dan bantuan sebelum Anda bertanya.
mark-rights-late = Anda memberi tahu { $person } tentang hak dan bantuan, tetapi baru setelah pertanyaan penting yang pertama.
mark-no-rights = { $person } tidak diberi tahu tentang hak dan bantuan.
mark-consent = Anda bertanya apakah { $person } bersedia berbicara sebelum menanyakan hal penting lain.
mark-consent-late = Anda bertanya apakah { $person } bersedia berbicara, tetapi baru setelah pertanyaan penting yang pertama.
mark-no-consent = { $person } tidak ditanya apakah bersedia berbicara.
mark-water = Anda menawari { $person } air dan makanan sebelum Anda bertanya.
mark-water-late = { $person } perlu air atau makanan, dan baru mendapatkannya setelah pertanyaan penting yang pertama.
mark-no-water = { $person } perlu air atau makanan dan tidak ditawari.
mark-medical = Anda mengurus kesehatan { $person } sebelum Anda bertanya.
mark-medical-late = { $person } perlu bantuan medis, dan baru mendapatkannya setelah pertanyaan penting yang pertama.
mark-no-medical = { $person } perlu bantuan medis dan tidak mendapatkannya.
mark-rest = Anda membiarkan { $person } beristirahat sebelum Anda bertanya.
mark-rest-late = { $person } perlu istirahat, dan baru mendapatkannya setelah pertanyaan penting yang pertama.
mark-no-rest = { $person } perlu istirahat dan tidak ditawari.
mark-interpreter = Anda mencarikan juru bahasa independen untuk { $person } sebelum Anda bertanya.
mark-interpreter-late = Anda mencarikan juru bahasa independen untuk { $person }, tetapi baru setelah pertanyaan penting yang pertama.
mark-no-interpreter = { $person } tidak punya juru bahasa independen.
mark-briefed = Anda memberi arahan kepada juru bahasa { $person } sebelum Anda bertanya.
mark-briefed-late = Anda memberi arahan kepada juru bahasa { $person }, tetapi baru setelah pertanyaan penting yang pertama.
mark-not-briefed = Juru bahasa { $person } tidak diberi arahan.

## Care: during and after

mark-break = { $person } tertekan, dan Anda menawarkan istirahat sebelum bertanya lagi.
mark-break-late = { $person } tertekan, dan Anda bertanya lagi sebelum menawarkan istirahat.
mark-no-break = { $person } tertekan dan tidak ditawari istirahat.
mark-safe-contact = Anda menyepakati cara aman untuk tetap berhubungan dengan { $person }.
mark-no-safe-contact = { $person } pergi tanpa cara aman untuk tetap berhubungan.
mark-never-spoken-to = Anda tidak menanyakan hal penting apa pun kepada { $person }.

## Interviewing: order

mark-not-interviewed = Tidak ada wawancara dengan { $person }, jadi tidak ada yang bisa diceritakan.
mark-open-first = Anda meminta { $person } menceritakan semuanya sebelum hal lain.
mark-open-later = Anda meminta { $person } menceritakan semuanya, tetapi baru setelah pertanyaan lain.
mark-open-never = Anda tidak meminta { $person } menceritakan semuanya dengan kata-kata { $person } sendiri.
mark-stages-covered = Dengan { $person }, Anda menelusuri perjalanan dari tawaran pertama sampai hari ini.
mark-stages-partly = Dengan { $person }, Anda menelusuri sebagian perjalanan dari tawaran pertama sampai hari ini.
mark-stages-missed = Dengan { $person }, sebagian besar perjalanan dari tawaran pertama sampai hari ini tidak ditelusuri.
mark-freedom-asked = Anda bertanya kepada { $person } tentang aturan dan surat-surat, dan apa yang akan terjadi jika pergi.
mark-freedom-partly = Anda menanyakan sesuatu kepada { $person } tentang kebebasan untuk pergi, tetapi tidak semua yang menunjukkannya.
mark-freedom-missed = Anda tidak bertanya kepada { $person } tentang aturan dan surat-surat, atau apa yang akan terjadi jika pergi.
mark-closed = Pada akhirnya Anda merangkum bersama { $person } dan mengatakan langkah berikutnya.
mark-closed-early = Anda merangkum bersama { $person }, lalu terus bertanya.
mark-not-closed = Percakapan dengan { $person } berhenti tanpa rangkuman atau penjelasan tentang langkah berikutnya.
mark-second-meeting = Dugaan masih ada, dan Anda menawari { $person } percakapan lain.
mark-no-second-meeting = Dugaan masih ada, dan { $person } tidak ditawari percakapan lain.

## Interviewing: damage

mark-leading = Sebuah pertanyaan menyodorkan jawaban kepada { $person }. Yang diceritakan setelahnya tidak bisa lagi diandalkan.
mark-blaming = Sebuah pertanyaan “mengapa” menyalahkan { $person }. Jika disalahkan, orang lebih sedikit bercerita.
mark-disbelief = Sebuah pertanyaan menunjukkan kepada { $person } bahwa Anda tidak percaya. Orang yang tidak dipercaya akan berhenti bercerita.
mark-breaks = Sebuah pertanyaan kepada { $person } bertentangan dengan aturan ini.
mark-overheard = Anda menanyai { $person } di tempat orang yang memegang kendali bisa mendengar. Itu membahayakan { $person }.
mark-peer-interpreter = Anda menanyai { $person } melalui orang yang tidak independen. Orang itu mungkin takut, atau justru memegang kendali.
mark-conduct-harm = Sesuatu yang Anda lakukan di sini merugikan.

## Noticing and judging

mark-noticed = Anda menemukan tanda ini.
mark-unseen = Tanda ini ada untuk ditemukan, dan Anda tidak menjumpainya.
mark-hit = Anda membacanya sebagai tanda tentang { $person }, dan memang begitu.
mark-near-hit = Anda membacanya sebagai tanda tentang { $person }. Memang tanda, tetapi untuk sesuatu yang dekat dengan yang Anda tulis.
mark-miss = Ini tanda tentang { $person }, dan Anda tidak membacanya begitu.
mark-false-alarm = Anda membacanya sebagai tanda tentang { $person }. Jika berdiri sendiri, ini tidak berarti apa-apa.
mark-correct-rejection = Anda tidak membacanya sebagai tanda tentang { $person }. Jika berdiri sendiri, ini tidak berarti apa-apa.

## Reasoning

mark-no-decision = Tidak ada keputusan tentang { $person } yang bisa didukung catatan Anda.
mark-borne-out = Catatan Anda mendukung temuan Anda tentang { $person }.
mark-leap = Tidak ada dalam catatan Anda yang mendukung temuan Anda tentang { $person }.
mark-thinly-borne-out = Catatan Anda mendukung temuan Anda tentang { $person }, tetapi tipis.
mark-tested = Sebelum menyatakan tidak ada dasar untuk { $person }, Anda bertanya tentang kendali dan tentang pergi.
mark-half-tested = Sebelum menyatakan tidak ada dasar untuk { $person }, Anda bertanya tentang kendali atau tentang pergi, tetapi tidak keduanya.
mark-untested = Anda menyatakan tidak ada dasar untuk { $person } tanpa bertanya tentang kendali atau tentang pergi.
mark-dimensions-found = Catatan Anda menunjukkan setiap jenis eksploitasi atau tekanan yang bisa terlihat pada { $person }.
mark-dimensions-partly = Catatan Anda menunjukkan beberapa jenis eksploitasi atau tekanan pada { $person }, dan melewatkan yang lain.
mark-dimensions-missed = Yang Anda lihat dan dengar mengarah pada eksploitasi atau tekanan terhadap { $person }. Catatan Anda tidak menunjukkannya.
mark-no-leaps = Dalam catatan Anda tentang { $person }, hal yang tidak berarti tidak diberi arti.
mark-few-leaps = Dalam catatan Anda tentang { $person }, satu atau dua hal yang tidak berarti dibaca sebagai tanda.
mark-many-leaps = Dalam catatan Anda tentang { $person }, beberapa hal yang tidak berarti dibaca sebagai tanda.

## Deciding: the finding

mark-undecided = Anda tidak membuat keputusan tentang { $person }.
mark-finding-fits = Temuan Anda tentang { $person } cocok.
mark-finding-partly = Temuan Anda tentang { $person } searah, dan ada yang lebih cocok.
mark-finding-strays = Satu temuan Anda tentang { $person } cocok, dan satu lagi tidak.
mark-victim-missed = { $person } perlu perlindungan sebagai korban, dan temuan Anda tidak memberikannya.
mark-over-referred = Temuan Anda tentang { $person } melebihi yang ada. Itu menyita waktu dan kepercayaan { $person } dan orang lain.

## Deciding: the referral

mark-service-fits = Anda merujuk { $person } ke layanan yang bisa membantu.
mark-service-none-needed = { $person } tidak perlu layanan, dan Anda tidak menyebutkan satu pun.
mark-service-missing = { $person } perlu layanan, dan Anda tidak menyebutkan satu pun.
mark-service-wrong = Layanan yang Anda sebutkan tidak melakukan apa yang diperlukan { $person }.
mark-harmful-service = Layanan yang Anda sebutkan merugikan orang dalam posisi { $person }.
mark-referred-to-controller = Anda menyerahkan { $person } kepada orang yang mungkin mengendalikan { $person }.
mark-consented = { $person } ditanya, setuju, dan Anda mencatatnya.
mark-refusal-respected = { $person } menolak, dan Anda menghormatinya.
mark-refusal-overridden = { $person } menolak, dan tetap dirujuk.
mark-consent-claimed = Anda menulis bahwa { $person } setuju. { $person } tidak ditanya.
mark-consent-misrecorded = Yang Anda tulis tentang persetujuan tidak sama dengan yang dikatakan { $person }.
mark-consent-not-asked = { $person } tidak ditanya sebelum dirujuk.
mark-child-heard = Anda mendengarkan { $person }, seorang anak, dan perlindungan tidak dibuat menunggu persetujuan.
mark-child-not-heard = { $person } seorang anak: perlu didengar, dan dilindungi tanpa perlu persetujuan.
mark-shared-little = Anda tidak membagikan lebih banyak tentang { $person } daripada yang perlu.
mark-shared-widely = Anda membagikan cerita { $person } kepada lebih banyak orang daripada yang perlu.
mark-shared-without-consent = Anda membagikan cerita { $person } tanpa persetujuan { $person }. Itu bisa membahayakan { $person }.
mark-shared-with-controller = Anda membagikan cerita { $person } kepada orang yang mungkin mengendalikan { $person }.
mark-non-punishment = Anda meminta diperiksa dulu apakah { $person } dipaksa melakukan tindak pidana.
mark-offence-fits = Keputusan Anda tentang tindak pidana cocok untuk { $person }.
mark-offence-wrong = Keputusan Anda tentang tindak pidana tidak cocok untuk { $person }.
mark-victim-charged = { $person } diproses pidana atas hal yang orang lain paksa { $person } lakukan.
mark-onward-fits = Keputusan Anda tentang tinggal atau melanjutkan perjalanan cocok untuk { $person }.
mark-onward-wrong = Keputusan Anda tentang tinggal atau melanjutkan perjalanan tidak cocok untuk { $person }.
mark-victim-removed = { $person } disuruh pergi padahal hal ini belum tuntas. Itu bisa langsung membawa { $person } kembali ke tangan mereka yang memegang kendali.

## Knowing how sure to be

mark-not-rated = Anda tidak menyebutkan seberapa yakin Anda tentang { $person }.
mark-rating-fits = Tingkat keyakinan Anda tentang { $person } cocok dengan yang sebenarnya.
mark-rating-unsure = Tentang { $person }, Anda hampir tidak condong ke mana pun.
mark-rating-wrong = Anda cukup yakin tentang { $person }, dan ternyata sebaliknya.
