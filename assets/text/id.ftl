# language: id
# translator: machine draft
# state: draft

## Program and shelf

program-name = Alasan yang Wajar
program-purpose = Berlatih melihat tanda-tanda perdagangan orang, berbicara dengan orang, dan memutuskan apa yang melindungi mereka. Tidak ada yang bisa terluka di sini.
text-size = Ukuran huruf
text-size-percent = { $percent }%
quit = Tutup program
shelf-empty = Belum ada skenario di sini. Taruh folder bernama “scenarios” di samping program, lalu buka lagi.
shelf-fiction = Semua negara, perusahaan, orang, dan nomor telepon adalah rekaan.
card-minutes = sekitar { $minutes } menit
card-reviewed = Sudah ditinjau
card-draft = Draf, belum ditinjau
card-unplayable = Skenario ini tidak bisa dimainkan: { $reason }
card-resumable = Anda memulainya: { $when }
card-resume = Lanjutkan
card-open = Buka
back-to-shelf = Kembali ke daftar

## Prebrief

prebrief-role = Siapa Anda
prebrief-aims = Apa yang Anda latih
prebrief-content-note = Sebelum mulai: { $note }
prebrief-pause = Anda boleh jeda atau berhenti kapan saja. Yang sudah Anda lakukan tetap tersimpan.
prebrief-rules = Aturan di tempat ini
prebrief-how = Cara kerjanya
prebrief-how-look = Lihat sekeliling dan baca apa yang ada. Semua hal memakan waktu.
prebrief-how-talk = Bicaralah dengan orang. Cara, tempat, dan waktu Anda bertanya menentukan apa yang bisa mereka ceritakan.
prebrief-how-note = Catat apa arti suatu tanda, dan tentang siapa. Banyak hal tidak berarti apa-apa.
prebrief-how-decide = Putuskan untuk setiap orang. Setelah itu Anda melihat apa yang sebenarnya.
prebrief-keys = Tanpa tetikus: Tab dan tombol panah untuk berpindah, Enter untuk memilih, Escape untuk kembali, Ctrl dengan 1 sampai 5 untuk membuka bagian.
prebrief-sources = Dasar isi ini
prebrief-draft = Draf, belum ditinjau
prebrief-draft-means = Belum ada ahli yang memeriksa skenario ini. Jangan pakai untuk pelatihan sungguhan sebelum diperiksa.
prebrief-begin = Mulai
source-line = { $title }. { $body }, { $year }

## Run: the rail

panel-place = Tempat
panel-people = Orang
panel-documents = Dokumen
panel-notebook = Buku catatan
panel-decide = Keputusan
panel-shortcut = Ctrl + { $number }
waiting-documents = { $count ->
    [0] Semua sudah dibaca.
   *[other] { $count } dokumen belum dibaca.
}
waiting-cues = { $count ->
    [0] Semua yang Anda perhatikan sudah ada catatannya.
   *[other] { $count } hal yang Anda perhatikan belum ada catatannya.
}
waiting-decisions = { $count ->
    [0] Semua orang sudah diputuskan.
   *[other] { $count } orang menunggu keputusan.
}
clock-left = { $minutes ->
    [0] Jam tugas hampir selesai
   *[other] sisa { $minutes } menit
}
clock-left-hours = { $hours ->
   *[other] sisa sekitar { $hours } jam
}
clock-over = Jam tugas sudah selesai. Selesaikan catatan dan keputusan Anda dengan tenang.
run-pause = Jeda
run-end = Akhiri sesi
notice-dismiss = Baik

## Run: place

place-look = Lihat
place-seen = sudah dilihat
place-go = Pergi ke
place-do = Lakukan
place-log = Yang Anda lihat dan dengar
place-no-picture = { $place }: tidak ada gambar. Pakai daftarnya.
log-said = { $who }: { $words }
just-now = Baru saja
already-done = sudah dilakukan

## Run: people

people-title = Orang
people-nobody = Tidak ada orang yang bisa diajak bicara di sini.
speaker-you = Anda
name-and-age = { $name }, { $age }
mood = { $ease }, { $strain }
setting-with-others = Ada orang lain di dekat sini
setting-apart = Sudah terpisah dari yang lain
setting-private = Di ruang privat
setting-apart-private = Terpisah, di ruang privat
setting-will-talk = Setuju untuk berbicara
setting-will-not-talk = Tidak mau berbicara
setting-wants-referral = Mau dirujuk
setting-wants-no-referral = Tidak mau dirujuk
setting-language = Ada bahasa yang sama-sama dipahami
setting-no-language = Tidak ada bahasa yang sama-sama dipahami ({ $languages })
setting-interpreter = { $person } menjadi juru bahasa
talk-ask = Tanya
talk-do = Lakukan
talk-asked = sudah ditanyakan
talk-no-questions = Tidak ada yang bisa ditanyakan sekarang.
talk-nothing-yet = Anda belum berbicara.
interpreter-choose = Minta { $person } menjadi juru bahasa
group-setting = Tempat dan bahasa
group-explain = Penjelasan dan persetujuan
group-care = Kepedulian
group-close = Langkah berikutnya
group-other = Lainnya

## Run: documents

documents-title = Dokumen
documents-none = Anda belum punya dokumen. Lihat sekeliling: di beberapa tempat ada surat-surat.
documents-choose = Pilih satu dokumen di kiri untuk membacanya. Pilih dua untuk menyandingkannya.
documents-hint = Buka dua, lalu bandingkan.
documents-compare = Bandingkan keduanya
document-read = sudah dibaca
document-unread = belum dibaca
document-do-read = Baca
document-close = Simpan

## Run: notebook

notebook-cues = Yang Anda perhatikan
notebook-empty = Belum ada yang Anda perhatikan. Lihat, baca, dan tanya.
notebook-search = Cari
notebook-only-unmarked = Hanya yang belum ada catatannya
cue-below = { $how } · { $marked }
cue-marked = { $count ->
    [0] belum ada catatan
   *[other] { $count } catatan
}
how-seen = dilihat
how-read = dibaca
how-compared = terlihat saat dibandingkan
how-told = diceritakan oleh { $person }
how-noticed = tampak sambil lalu
certainty-title = Seberapa yakin Anda?
certainty-why = Katakan seberapa mungkin hal itu menurut Anda, bukan seberapa buruk jadinya. Anda bisa mengubahnya sampai akhir.
certainty-question = Seberapa mungkin { $person } adalah korban?
certainty-ends = 0: pasti bukan. 100: pasti ya.
percent = { $percent }%
notes-title = Catatan Anda
notes-none = Anda belum menulis apa-apa. Pilih sesuatu di kiri.
note-cue = Anda memperhatikan
note-about = Ini tentang siapa?
note-meaning = Apa artinya?
note-indicators = Tanda perdagangan orang
note-nothing = Tidak berarti apa-apa
note-how-sure = Seberapa yakin Anda?
note-save = Catat
note-close = Tutup
note-change = Ubah
note-retract = Tarik kembali
note-sure = { $percent }% yakin
note-missing-about = Sebutkan ini tentang siapa.
note-missing-sure = Sebutkan seberapa yakin Anda.
note-missing-meaning = Sebutkan apa artinya.
note-missing-indicators = Pilih paling sedikit satu tanda dari daftar.
reference-title = Tanda-tanda
reference-search = Cari: utang, paspor, upah …
reference-tag = Semua ini: { $tag }.
reference-none = Tidak ada yang cocok dengan kata-kata ini.
indicator-line = { $code } { $label }

## Run: decide

decide-title = Keputusan
decide-open = belum ada keputusan
debrief-undecided = Anda tidak membuat keputusan
decide-done = sudah diputuskan
decide-threshold = Alasan yang wajar sudah cukup. Anda tidak perlu membuktikannya.
decide-findings = Apa temuan Anda tentang { $person }?
decide-findings-why = Yang benar bisa lebih dari satu.
decide-consent = Persetujuan atas rujukan
decide-services = Ke mana { $person } Anda rujuk?
decide-share = Siapa lagi yang diberi tahu tentang orang ini?
decide-share-why = Bagikan hanya yang perlu, dan hanya kepada yang memerlukannya.
decide-offences = Jika ada tindak pidana
decide-onward = Tinggal atau melanjutkan perjalanan
decide-confirm = Putuskan tentang { $person }
decide-change = Ubah keputusan tentang { $person }
decide-kept = Sudah diputuskan. Anda masih bisa mengubahnya.
decide-missing = Masih kurang: { $missing }
missing-finding = temuan
missing-consent = persetujuan
missing-offences = tindak pidana
missing-onward = tinggal atau melanjutkan perjalanan
list-comma = ,{" "}
list-dot = {" · "}

## Ending

end-title = Akhiri sesi?
end-undecided = Anda belum memutuskan tentang:
end-all-decided = Anda sudah memutuskan tentang semua orang. Setelah ini, tidak ada yang bisa diubah.
end-unrated = Anda belum menyebutkan seberapa yakin Anda tentang: { $people }
end-stay = Belum
end-confirm = Akhiri dan lihat yang sebenarnya

## Debrief

chapter-truth = Yang sebenarnya
chapter-moves = Yang Anda lakukan
chapter-talk = Percakapan
chapter-signs = Tanda-tanda
chapter-next = Selanjutnya
debrief-result = Hasil Anda
debrief-again = Mainkan lagi
debrief-score-reached = { $score } dari 100, tercapai
debrief-score-below = { $score } dari 100, perlu { $least }
debrief-unsafe = Tidak aman, sebaik apa pun yang lain: { $rule }
debrief-made = Temuan Anda
debrief-fits = Yang cocok
debrief-rated = Tingkat keyakinan
debrief-nothing = Tidak ada apa-apa di sini.
debrief-cue = Tentang: “{ $cue }”
debrief-moment = Langkah { $number }: “{ $words }”
debrief-instead = Sebagai gantinya: { $instead }
debrief-source = Sumber: { $source }
debrief-no-talk = Anda tidak berbicara dengan siapa pun.
debrief-trust = Kepercayaan
debrief-distress = Tekanan batin
debrief-curve = Kepercayaan dari { $trust } menjadi { $trust-after }, tekanan batin dari { $distress } menjadi { $distress-after }.
debrief-about = Tentang { $person }
debrief-count = { $what }: { $count }
debrief-shows = Artinya
debrief-your-note = Anda menulis
debrief-noted = { $what } ({ $percent }% yakin)
debrief-not-noted = tidak ada catatan tentang ini
verdict-harm = Merugikan
verdict-missed = Terlewat
verdict-partly = Sebagian
verdict-good = Baik

## Lines of the story that are the program's own

line-interprets = Saya sekarang menjadi juru bahasa untuk { $person }.
line-will-talk = { $person } bersedia berbicara.
line-will-not-talk = { $person } tidak mau berbicara.
line-wants-referral = { $person } mau menerima bantuan ini.
line-wants-no-referral = { $person } tidak mau dirujuk.
line-shut = { $person } tidak akan bercerita lagi.
line-shift-over = Jam tugas sudah selesai. Tinggal catatan dan keputusan Anda.
line-nothing-to-compare = Setelah disandingkan, tidak terlihat hal baru.

## Why something cannot be done

refusal-ended = Sesi sudah berakhir.
refusal-shift-over = Jam tugas sudah selesai. Anda masih bisa menulis catatan dan memutuskan.
refusal-not-here = Itu tidak ada di sini.
refusal-person-not-here = { $person } tidak ada di sini.
refusal-already-here = Anda sudah di sini.
refusal-told = Itu tidak bisa dilakukan sekarang.
refusal-not-now = Itu tidak bisa dilakukan sekarang.
refusal-no-common-language = Anda dan { $person } tidak punya bahasa yang sama-sama dipahami. Cari juru bahasa.
refusal-no-interpreter-needed = Anda dan { $person } sudah saling memahami.
refusal-no-interpreter = Belum ada juru bahasa untuk { $person }.
refusal-not-an-interpreter = { $person } bukan juru bahasa.
refusal-too-distressed = { $person } tidak sanggup melanjutkan sekarang. Berhentilah bertanya, dan tawarkan istirahat.
refusal-will-not-talk = { $person } tidak mau berbicara.
refusal-no-such-document = Anda tidak punya dokumen itu.
refusal-not-both-read = Baca dulu kedua dokumennya.
refusal-already-done = Itu sudah dilakukan.
refusal-needs-person = Pilih dulu orangnya.
refusal-cue-not-met = Anda belum memperhatikan hal itu.
refusal-no-such-note = Tidak ada catatan seperti itu.
refusal-not-asked = Tidak ada pertanyaan tentang { $person }.
refusal-no-finding = Keputusan perlu paling sedikit satu temuan.
refusal-no-such-service = Layanan ini tidak tersedia di sini.
refusal-out-of-range = Angka itu di luar batas.

## Terms: the definition and the indicators

element-act = Proses: merekrut, memindahkan, menampung, atau menerima seseorang
element-means = Cara: kekerasan, ancaman, kebohongan, atau memanfaatkan posisi rentan
element-purpose = Tujuan: eksploitasi
dimension-deceptive-recruitment = Kebohongan saat merekrut
dimension-coercive-recruitment = Tekanan saat merekrut
dimension-recruitment-vulnerability = Memanfaatkan posisi rentan saat merekrut
dimension-exploitation = Eksploitasi
dimension-coercion-at-destination = Tekanan di tempat kerja
dimension-destination-vulnerability = Memanfaatkan posisi rentan di tempat kerja
strength-strong = kuat
strength-medium = sedang
strength-weak = lemah
age-group-adult = Dewasa
age-group-child = Anak
tag-verified = sudah dicocokkan dengan naskah terbitan
tag-secondary = diketahui dari ringkasan; belum dicocokkan dengan naskah terbitan
tag-memory-high = belum dicocokkan dengan naskah terbitan
tag-memory-medium = belum dicocokkan dengan naskah terbitan; pakai dengan hati-hati
tag-memory-low = belum diperiksa; pakai dengan sangat hati-hati
tag-design = pilihan proyek ini, bukan aturan yang diterbitkan
tag-not-found = sudah dicari, dan tidak ada sumber terbitan yang ditemukan

## Terms: talking

kind-open-invitation = Ajakan bercerita terbuka
kind-probing = Pertanyaan pendalaman
kind-closed = Pertanyaan tertutup, pada waktu yang tepat
kind-closed-too-early = Pertanyaan tertutup, terlalu dini
kind-forced-choice = Pilihan yang dipaksakan
kind-multiple = Beberapa pertanyaan sekaligus
kind-leading = Pertanyaan yang mengarahkan
kind-blaming-why = “Mengapa” yang menyalahkan
kind-disbelief = Pendapat atau tanda tidak percaya
topic-rapport = Saling mengenal
topic-needs = Kebutuhan sekarang
topic-recruitment = Bagaimana ini bermula
topic-journey = Perjalanan ke sini
topic-arrival = Hari-hari pertama
topic-work = Pekerjaan
topic-control = Surat-surat, utang, dan aturan
topic-leaving = Pergi dari sana
topic-offence = Kemungkinan tindak pidana
topic-others = Orang lain
topic-next = Langkah berikutnya
manner-free = diceritakan dengan bebas
manner-prompted = diceritakan saat ditanya
manner-contaminated = diceritakan setelah pertanyaan yang mengarahkan
manner-coached = diceritakan di tempat orang lain bisa mendengar atau mengatur
ease-open = Terbuka
ease-guarded = Menahan diri
ease-closed = Tertutup
strain-calm = tenang
strain-uneasy = gelisah
strain-upset = terguncang
need-water = Air atau makanan
need-medical = Dokter
need-rest = Istirahat
gender-woman = Perempuan
gender-man = Laki-laki
role-interviewee = Orang yang mungkin perlu perlindungan
role-controller = Orang yang memegang kendali
role-colleague = Rekan kerja
role-interpreter = Juru bahasa
role-bystander = Orang di sekitar

## Terms: what you do. The words on the button.

conduct-separate = Ajak { $person } ke tempat terpisah
conduct-private-room = Cari ruang privat
conduct-offer-water = Tawarkan air, makanan, toilet
conduct-medical-help = Tanyakan kesehatan dan carikan bantuan
conduct-choose-interpreter = Pilih juru bahasa
conduct-brief-interpreter = Beri arahan kepada juru bahasa
conduct-explain-purpose = Katakan siapa Anda dan mengapa Anda bertanya
conduct-explain-limits = Katakan apa yang dirahasiakan dan apa yang tidak bisa
conduct-explain-rights = Katakan bahwa ini bukan penangkapan, dan sebutkan hak serta bantuan
conduct-ask-consent = Tanyakan apakah { $person } bersedia berbicara
conduct-break = Tawarkan istirahat
conduct-call-colleague = Minta seorang rekan datang
conduct-ask-referral-consent = Tanyakan apakah { $person } mau dibantu suatu layanan
conduct-safe-contact = Sepakati cara aman untuk tetap berhubungan
conduct-second-meeting = Tawarkan untuk berbicara lagi di hari lain
conduct-close = Rangkum dan katakan langkah berikutnya
conduct-threaten = Katakan apa yang terjadi pada orang yang tidak mau bicara
conduct-promise = Janjikan bahwa semua akan baik-baik saja
conduct-search-phone = Periksa isi ponsel
conduct-call-family = Telepon keluarga
conduct-let-controller-listen = Biarkan orang yang menemani ikut duduk
conduct-question-group = Tanyai semua orang bersama-sama
conduct-hand-passport = Serahkan paspor
conduct-hand-back = Serahkan { $person }
conduct-ring-back = Telepon balik nomor itu
conduct-tell-owner = Beri tahu pemilik apa yang diceritakan
conduct-let-press-in = Biarkan wartawan masuk
conduct-press-for-detail = Desak untuk lebih rinci

## Terms: what you did. What the story tells afterwards.

did-separate = Anda mengajak { $person } ke tempat terpisah.
did-separate-all = Anda mengajak orang-orang ke tempat terpisah, satu per satu.
did-private-room = Anda mencarikan ruang privat untuk { $person }.
did-private-room-all = Anda menemukan ruang privat.
did-offer-water = Anda menawari { $person } air, makanan, dan toilet.
did-offer-water-all = Anda menawarkan air, makanan, dan toilet.
did-medical-help = Anda menanyakan kesehatan { $person } dan mencarikan bantuan.
did-medical-help-all = Anda mencarikan bantuan medis.
did-choose-interpreter = Anda memilih juru bahasa untuk { $person }.
did-choose-interpreter-all = Anda memilih juru bahasa.
did-brief-interpreter = Anda memberi arahan kepada juru bahasa { $person }.
did-brief-interpreter-all = Anda memberi arahan kepada juru bahasa.
did-explain-purpose = Anda memberi tahu { $person } siapa Anda dan mengapa Anda bertanya.
did-explain-purpose-all = Anda mengatakan siapa Anda dan mengapa Anda bertanya.
did-explain-limits = Anda memberi tahu { $person } apa yang dirahasiakan dan apa yang tidak bisa.
did-explain-limits-all = Anda mengatakan apa yang dirahasiakan dan apa yang tidak bisa.
did-explain-rights = Anda memberi tahu { $person } bahwa ini bukan penangkapan, dan menyebutkan hak serta bantuan.
did-explain-rights-all = Anda mengatakan bahwa ini bukan penangkapan, dan menyebutkan hak serta bantuan.
did-ask-consent = Anda bertanya apakah { $person } bersedia berbicara.
did-ask-consent-all = Anda bertanya siapa yang bersedia berbicara.
did-break = Anda menawari { $person } istirahat.
did-break-all = Anda menawarkan istirahat.
did-call-colleague = Anda meminta seorang rekan datang menemui { $person }.
did-call-colleague-all = Anda meminta seorang rekan datang.
did-ask-referral-consent = Anda bertanya apakah { $person } mau menerima bantuan ini.
did-ask-referral-consent-all = Anda bertanya siapa yang mau dibantu.
did-safe-contact = Anda menyepakati cara aman untuk tetap berhubungan dengan { $person }.
did-safe-contact-all = Anda menyepakati cara aman untuk tetap berhubungan.
did-second-meeting = Anda menawari { $person } untuk berbicara lagi di hari lain.
did-second-meeting-all = Anda menawarkan untuk berbicara lagi di hari lain.
did-close = Anda merangkum bersama { $person } dan mengatakan langkah berikutnya.
did-close-all = Anda merangkum dan mengatakan langkah berikutnya.
did-threaten = Anda memberi tahu { $person } apa yang terjadi pada orang yang tidak mau bicara.
did-threaten-all = Anda mengatakan apa yang terjadi pada orang yang tidak mau bicara.
did-promise = Anda berjanji kepada { $person } bahwa semua akan baik-baik saja.
did-promise-all = Anda berjanji bahwa semua akan baik-baik saja.
did-search-phone = Anda memeriksa isi ponsel { $person }.
did-search-phone-all = Anda memeriksa isi sebuah ponsel.
did-call-family = Anda menelepon keluarga { $person }.
did-call-family-all = Anda menelepon sebuah keluarga.
did-let-controller-listen = Anda membiarkan seseorang ikut duduk saat { $person } berbicara.
did-let-controller-listen-all = Anda membiarkan seseorang ikut duduk.
did-question-group = Anda menanyai { $person } bersama yang lain.
did-question-group-all = Anda menanyai semua orang bersama-sama.
did-hand-passport = Anda menyerahkan paspor { $person }.
did-hand-passport-all = Anda menyerahkan sebuah paspor.
did-hand-back = Anda menyerahkan { $person }.
did-hand-back-all = Anda menyerahkan beberapa orang.
did-ring-back = Anda menelepon balik nomor { $person }.
did-ring-back-all = Anda menelepon balik nomor itu.
did-tell-owner = Anda memberi tahu pemilik apa yang dikatakan { $person }.
did-tell-owner-all = Anda memberi tahu pemilik apa yang diceritakan.
did-let-press-in = Anda membiarkan wartawan mendatangi { $person }.
did-let-press-in-all = Anda membiarkan wartawan masuk.
did-press-for-detail = Anda mendesak { $person } untuk lebih rinci.
did-press-for-detail-all = Anda mendesak untuk lebih rinci.

## Moves, named as things to do

deed-go = Pergi ke: { $place }
deed-look = Lihat: { $spot }
deed-read = Baca: { $document }
deed-compare = Bandingkan: { $first } dengan { $second }
deed-ask = Tanya { $person }: “{ $words }”
deed-conduct = { $person }: { $words }
deed-interpret = Minta { $by } menjadi juru bahasa untuk { $person }
deed-note = Catatan tentang { $person }: “{ $cue }” menunjukkan { $shows }
deed-note-nothing = Catatan tentang { $person }: “{ $cue }” tidak berarti apa-apa
deed-retract = Tarik kembali catatan tentang { $person }: “{ $cue }”
deed-rate = Sebutkan tingkat keyakinan tentang { $person }: { $percent }%
deed-decide = Putuskan tentang { $person }: { $findings }
deed-decide-refer = Putuskan tentang { $person }: { $findings }. Rujuk ke: { $services }
deed-end = Akhiri sesi

## Terms: how a move is judged

move-best = Terbaik
move-good = Baik
move-slip = Kurang tepat
move-mistake = Keliru
move-unsafe = Tidak aman
move-best-means = Dari semua yang dicoba, tidak ada yang hasilnya lebih baik, dan melewatkannya akan merugikan.
move-good-means = Sama baiknya dengan yang lain, atau bedanya terlalu tipis untuk ditentukan.
move-slip-means = Ada langkah lain yang hasilnya sedikit lebih baik.
move-mistake-means = Ada langkah lain yang hasilnya jauh lebih baik.
move-unsafe-means = Ini bisa membahayakan orang. Itu tetap dihitung, berapa pun angkanya.

## Terms: what was true, and what you decide

truth-trafficked = Diperdagangkan
truth-trafficked-and-offended = Diperdagangkan, dan dipaksa melakukan tindak pidana
truth-at-risk = Sedang menuju eksploitasi
truth-willing-operator = Ikut serta secara sukarela
truth-exploiter = Menahan atau merekrut orang lain
truth-labour-rights = Diperlakukan buruk di tempat kerja, dan bebas untuk pergi
truth-other-protection = Tidak diperdagangkan, dan perlu perlindungan lain
truth-unaffected = Tidak ada yang perlu ditemukan
finding-presumed-victim = Terduga korban
finding-presumed-victim-means = Ada alasan yang wajar untuk menduganya. Rujuk, dengan persetujuan.
finding-child-at-risk = Anak yang berisiko
finding-child-at-risk-means = Di bawah 18 tahun. Perlindungan anak didahulukan.
finding-suspicion-remains = Dugaan masih ada
finding-suspicion-remains-means = Hari ini belum jelas. Perlu percakapan kedua, dan cara aman untuk menghubungi.
finding-other-protection-need = Kebutuhan perlindungan lain
finding-other-protection-need-means = Bukan perdagangan orang, dan tetap perlu perlindungan.
finding-labour-rights = Hak pekerja
finding-labour-rights-means = Diperlakukan buruk di tempat kerja, dan bebas untuk pergi.
finding-suspect-with-rights = Terduga pelaku, dengan hak-haknya
finding-suspect-with-rights-means = Mungkin melakukan tindak pidana secara sukarela. Bisa berlaku bersama temuan lain.
finding-emergency = Darurat
finding-emergency-means = Nyawa atau kesehatan sedang dalam bahaya.
finding-no-grounds = Tidak ada dasar
finding-no-grounds-means = Tidak ada yang memerlukan rujukan. Orang ini melanjutkan perjalanan, dengan dibekali informasi.
consent-agreed = Sudah ditanya, paham, dan setuju
consent-declined = Sudah ditanya dan menolak, dan itu dihormati
consent-not-asked = Tidak ditanya
consent-child-heard = Anak: didengar, dan dilindungi tanpa perlu persetujuan
offence-none = Tidak ada tindak pidana yang dipersoalkan
offence-non-punishment-review = Periksa dulu apakah orang ini dipaksa melakukannya
offence-investigate-with-rights = Selidiki, dengan semua hak terduga pelaku
offence-charge = Proses pidana atau denda sekarang
onward-stays-while-open = Tetap tinggal selama hal ini belum tuntas; tidak ada yang dikeluarkan
onward-return-if-wanted = Pulang nanti, jika mau, setelah risikonya ditinjau
onward-free-to-go = Bebas melanjutkan perjalanan
onward-remove-now = Dikeluarkan atau dipulangkan sekarang
service-victim-support = Layanan korban atau rumah aman
service-child-protection = Perlindungan anak
service-health = Layanan kesehatan
service-legal-aid = Bantuan hukum
service-labour-office = Dinas ketenagakerjaan
service-asylum = Kantor suaka
service-anti-trafficking-unit = Unit antiperdagangan orang
service-criminal-investigation = Penyidikan pidana
service-embassy = Kedutaan atau konsulat
service-immigration-detention = Detensi imigrasi
service-controller = Pemberi kerja, perekrut, atau orang yang menemani
service-family = Keluarga
service-information = Informasi saja

## Terms: results and the shelf

competency-noticing = Memperhatikan
competency-judging = Membedakan
competency-interviewing = Mewawancarai
competency-care = Kepedulian
competency-reasoning = Menalar
competency-deciding = Memutuskan
competency-calibration = Tahu harus seberapa yakin
competency-noticing-means = Tanda yang Anda temukan, dari semua yang ada
competency-judging-means = Membedakan tanda dari hal yang tidak berarti
competency-interviewing-means = Jenis pertanyaan, urutannya, dan dampak buruk
competency-care-means = Keamanan, tempat, juru bahasa, persetujuan, dan istirahat
competency-reasoning-means = Apa kata catatan Anda tentang proses, cara, dan tujuan
competency-deciding-means = Temuan dan rujukan Anda
competency-calibration-means = Seberapa cocok keyakinan Anda dengan yang sebenarnya
band-safe = Praktik aman
band-developing = Berkembang
band-unsafe = Tidak aman
band-safe-means = Setiap kompetensi mencapai yang diperlukan untuk praktik aman, dan tidak terjadi hal yang tidak aman.
band-developing-means = Tidak terjadi hal yang tidak aman. Beberapa kompetensi belum mencapai yang diperlukan untuk praktik aman.
band-unsafe-means = Terjadi sesuatu yang bisa membahayakan orang. Itu tetap dihitung, berapa pun angkanya.
sector-forced-criminality = Pemaksaan berbuat kejahatan
sector-border = Perbatasan
sector-hospitality = Hotel dan restoran
sector-fishing = Perikanan
sector-domestic-work = Pekerjaan rumah tangga
sector-construction = Bangunan dan pembakaran bata
sector-manufacturing = Pabrik
sector-begging = Mengemis dan kejahatan kecil
sector-marriage = Kawin paksa
sector-finance = Keuangan
sector-other = Lainnya
level-starter = Pemula
level-practitioner = Praktisi
level-expert = Ahli

## Languages, and how a person reads

reading-open = Bahasa
reading-hint = Bahasa, angka, dan ukuran teks: Ctrl + L
reading-title = Bahasa dan teks
reading-language = Bahasa
reading-beside = Bahasa kedua di sampingnya
reading-beside-why = Untuk pelatih dan juru bahasa yang melihat layar yang sama.
reading-beside-none = Tidak ada
reading-digits = Angka
reading-close = Selesai
reading-draft = Draf: terjemahan ini dibuat mesin. Belum ada penutur bahasa ini yang menandatanganinya.
reading-draft-short = Terjemahan draf
reading-scenario-other = Skenario ini belum ada dalam { $asked }. Anda membacanya dalam { $shown }.
reading-not-kept = Pilihan Anda berlaku sampai program ditutup. Pilihan itu tidak dapat disimpan: { $reason }
reading-texts-refused = Sebagian teks tidak dapat dibaca, dan teks lain dipakai sebagai gantinya: { $reason }
language-en = bahasa Inggris
language-km = bahasa Khmer
language-th = bahasa Thai
language-vi = bahasa Vietnam
language-id = bahasa Indonesia
date = { $day } { $month } { $year }
date-and-time = { $date }, pukul { $time }
month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember
