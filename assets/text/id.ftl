# language: id
# translator: machine draft
# state: draft

## Program and shelf

# source: 4c53e38b89e1
program-name = Alasan yang Wajar

# source: a89390ce512d
program-purpose = Berlatih melihat tanda-tanda perdagangan orang, berbicara dengan orang, dan memutuskan apa yang melindungi mereka. Tidak ada yang bisa terluka di sini.

# source: 4638a728dbde
text-size = Ukuran huruf

# source: 1de27d043d6c
text-size-percent = { $percent }%

# source: 54d29beec875
quit = Tutup program

# source: 64b1b0dd3adc
shelf-empty = Belum ada skenario di sini. Taruh folder bernama “scenarios” di samping program, lalu buka lagi.

# source: dc01c5fddc0a
shelf-fiction = Semua negara, perusahaan, orang, dan nomor telepon adalah rekaan.

# source: ce1cd6505cd6
card-minutes = sekitar { $minutes } menit

# source: fad6057bb540
card-reviewed = Sudah ditinjau

# source: 887d99cb2ec9
card-draft = Draf, belum ditinjau

# source: ac14b9d880df
card-unplayable = Skenario ini tidak bisa dimainkan: { $reason }

# source: 4debe642537e
card-resumable = Anda memulainya: { $when }

# source: 97903f19edf6
card-resume = Lanjutkan

# source: ed077f3d8125
card-open = Buka

# source: d41a34af2ab7
back-to-shelf = Kembali ke daftar

## Languages, and how a person reads

# source: a4fe65264ef7
reading-open = Bahasa

# source: a31c477f45f1
reading-hint = Bahasa, angka, dan ukuran teks: Ctrl + L

# source: d07d5544bcfd
reading-title = Bahasa dan teks

# source: a4fe65264ef7
reading-language = Bahasa

# source: 064e2ec166b1
reading-beside = Bahasa kedua di sampingnya

# source: 4e5d760d27a4
reading-beside-why = Untuk pelatih dan juru bahasa yang melihat layar yang sama.

# source: dc937b598926
reading-beside-none = Tidak ada

# source: b0640f0fc460
reading-digits = Angka

# source: 11a6767d5674
reading-close = Selesai

# source: 65d9dff4e188
reading-draft = Draf: terjemahan ini dibuat mesin. Belum ada penutur bahasa ini yang menandatanganinya.

# source: 5960f6464b39
reading-draft-short = Terjemahan draf

# source: 178ddf02d3d2
reading-scenario-other = Skenario ini belum ada dalam { $asked }. Anda membacanya dalam { $shown }.

# source: 754a81b16db9
reading-not-kept = Pilihan Anda berlaku sampai program ditutup. Pilihan itu tidak dapat disimpan: { $reason }

# source: f395e6ce1b3d
reading-texts-refused = Sebagian teks tidak dapat dibaca, dan teks lain dipakai sebagai gantinya: { $reason }

# source: ba118bf7fc9c
language-en = bahasa Inggris

# source: 08d72ec6a16a
language-km = bahasa Khmer

# source: ad705ee19c04
language-th = bahasa Thai

# source: f25499e9df5c
language-vi = bahasa Vietnam

# source: 4fe1bb67f3b9
language-id = bahasa Indonesia

# source: 5e7ade55f3ea
date = { $day } { $month } { $year }

# source: 79e6b3cc35b3
date-and-time = { $date }, pukul { $time }

# source: 37082e68df85
month-1 = Januari

# source: c877c6ff405e
month-2 = Februari

# source: 9d95a2cf0d71
month-3 = Maret

# source: 4afe6ea150d5
month-4 = April

# source: 8c78fe5b9936
month-5 = Mei

# source: d5808c0e0a47
month-6 = Juni

# source: e9cf7a1ca4a7
month-7 = Juli

# source: a66d8970e569
month-8 = Agustus

# source: cd559ea0abca
month-9 = September

# source: fdd791787b64
month-10 = Oktober

# source: 9de6fe1d7265
month-11 = November

# source: 8fb204ca4609
month-12 = Desember

## Prebrief

# source: 4d579636f5b1
prebrief-role = Siapa Anda

# source: c9cc3a3fd728
prebrief-aims = Apa yang Anda latih

# source: 460ca7711eb5
prebrief-content-note = Sebelum mulai: { $note }

# source: 5ce77f498b71
prebrief-pause = Anda boleh jeda atau berhenti kapan saja. Yang sudah Anda lakukan tetap tersimpan.

# source: 3c87e0e4fffe
prebrief-rules = Aturan di tempat ini

# source: 9c870aa6e5e9
prebrief-how = Cara kerjanya

# source: a06afd991978
prebrief-how-look = Lihat sekeliling dan baca apa yang ada. Semua hal memakan waktu.

# source: ea07c45942f9
prebrief-how-talk = Bicaralah dengan orang. Cara, tempat, dan waktu Anda bertanya menentukan apa yang bisa mereka ceritakan.

# source: 5ef13709f368
prebrief-how-note = Catat apa arti suatu tanda, dan tentang siapa. Banyak hal tidak berarti apa-apa.

# source: f7292e6aea87
prebrief-how-decide = Putuskan untuk setiap orang. Setelah itu Anda melihat apa yang sebenarnya.

# source: 36a213c1a49a
prebrief-keys = Tanpa tetikus: Tab dan tombol panah untuk berpindah, Enter untuk memilih, Escape untuk kembali, Ctrl dengan 1 sampai 5 untuk membuka bagian.

# source: 889bba6a3891
prebrief-sources = Dasar isi ini

# source: 887d99cb2ec9
prebrief-draft = Draf, belum ditinjau

# source: 6275799bc6ae
prebrief-draft-means = Belum ada ahli yang memeriksa skenario ini. Jangan pakai untuk pelatihan sungguhan sebelum diperiksa.

# source: 09b538d1d0fa
prebrief-begin = Mulai

# source: 1af28b4577fc
source-line = { $title }. { $body }, { $year }

## Run: the rail

# source: e9463dccf054
panel-place = Tempat

# source: 7db20897053b
panel-people = Orang

# source: b4e929d8bcfe
panel-documents = Dokumen

# source: 0dec07abf92d
panel-notebook = Buku catatan

# source: 30fddb9fe431
panel-decide = Keputusan

# source: 8b4bf6ff6b00
panel-shortcut = Ctrl + { $number }

# source: c8187c410435
waiting-documents =
    { $count ->
        [0] Semua sudah dibaca.
       *[other] { $count } dokumen belum dibaca.
    }

# source: 2935ac019811
waiting-cues =
    { $count ->
        [0] Semua yang Anda perhatikan sudah ada catatannya.
       *[other] { $count } hal yang Anda perhatikan belum ada catatannya.
    }

# source: 74556f0db8e1
waiting-decisions =
    { $count ->
        [0] Semua orang sudah diputuskan.
       *[other] { $count } orang menunggu keputusan.
    }

# source: e2c819f9990c
clock-left =
    { $minutes ->
        [0] Jam tugas hampir selesai
       *[other] sisa { $minutes } menit
    }

# source: e1710b7f5a62
clock-left-hours =
    { $hours ->
       *[other] sisa sekitar { $hours } jam
    }

# source: 1e4c2e3a619e
clock-over = Jam tugas sudah selesai. Selesaikan catatan dan keputusan Anda dengan tenang.

# source: 858e4ba7a29f
run-pause = Jeda

# source: 6a971cfa3269
run-end = Akhiri sesi

# source: 518aa875d13c
notice-dismiss = Baik

## Run: place

# source: e43fa23cc462
place-look = Lihat

# source: dd7fcb1a082f
place-seen = sudah dilihat

# source: a8aa078b7ea6
place-go = Pergi ke

# source: 30094e0bec00
place-do = Lakukan

# source: d0f48649c7ca
place-log = Yang Anda lihat dan dengar

# source: f9663ab7d81f
place-no-picture = { $place }: tidak ada gambar. Pakai daftarnya.

# source: 31680fe8bd33
log-said = { $who }: { $words }

# source: 66f53417d3b7
just-now = Baru saja

# source: cde0e5c6d7af
already-done = sudah dilakukan

## Run: people

# source: 7db20897053b
people-title = Orang

# source: deb51fff3255
people-nobody = Tidak ada orang yang bisa diajak bicara di sini.

# source: 08b041935798
speaker-you = Anda

# source: 7c0a12f6e5a2
name-and-age = { $name }, { $age }

# source: ed38e43f08c6
mood = { $ease }, { $strain }

# source: 6a855757e748
setting-with-others = Ada orang lain di dekat sini

# source: 4be5ee2f6e03
setting-apart = Sudah terpisah dari yang lain

# source: ce466cd66e56
setting-private = Di ruang privat

# source: db883a6d9277
setting-apart-private = Terpisah, di ruang privat

# source: e46e94d127d3
setting-will-talk = Setuju untuk berbicara

# source: dc26b91a668e
setting-will-not-talk = Tidak mau berbicara

# source: 7a4710e05ca0
setting-wants-referral = Mau dirujuk

# source: a14610718eae
setting-wants-no-referral = Tidak mau dirujuk

# source: 4686d9ff1e33
setting-language = Ada bahasa yang sama-sama dipahami

# source: 465be15f15c2
setting-no-language = Tidak ada bahasa yang sama-sama dipahami ({ $languages })

# source: e23bd991060a
setting-interpreter = { $person } menjadi juru bahasa

# source: b8c209cdead6
talk-ask = Tanya

# source: 30094e0bec00
talk-do = Lakukan

# source: e5cc669f1314
talk-asked = sudah ditanyakan

# source: b2db1efd6af6
talk-no-questions = Tidak ada yang bisa ditanyakan sekarang.

# source: 84f568ca4008
talk-nothing-yet = Anda belum berbicara.

# source: d9752a22b1e9
interpreter-choose = Minta { $person } menjadi juru bahasa

# source: 94405dc8ef80
group-setting = Tempat dan bahasa

# source: 20e5d0bf372e
group-explain = Penjelasan dan persetujuan

# source: 4262074d6c60
group-care = Kepedulian

# source: 1afde71b02ce
group-close = Langkah berikutnya

# source: f97e9da0e3b8
group-other = Lainnya

## Run: documents

# source: b4e929d8bcfe
documents-title = Dokumen

# source: 638d4664bd68
documents-none = Anda belum punya dokumen. Lihat sekeliling: di beberapa tempat ada surat-surat.

# source: 18b04b8f2a62
documents-choose = Pilih satu dokumen di kiri untuk membacanya. Pilih dua untuk menyandingkannya.

# source: 27c06e713c4d
documents-hint = Buka dua, lalu bandingkan.

# source: 53865c7ae053
documents-compare = Bandingkan keduanya

# source: 3316348dbadf
document-read = sudah dibaca

# source: 2d7534b1a845
document-unread = belum dibaca

# source: 27efb7274c77
document-do-read = Baca

# source: 2ae913d6d3e2
document-close = Simpan

## Run: notebook

# source: fb5a97385938
notebook-cues = Yang Anda perhatikan

# source: b99f60c94557
notebook-empty = Belum ada yang Anda perhatikan. Lihat, baca, dan tanya.

# source: 49c266baaaa7
notebook-search = Cari

# source: 63cc025cbbc8
notebook-only-unmarked = Hanya yang belum ada catatannya

# source: 9aa254769af9
cue-below = { $how } · { $marked }

# source: 124c6c381a5f
cue-marked =
    { $count ->
        [0] belum ada catatan
       *[other] { $count } catatan
    }

# source: 7208794c984e
how-seen = dilihat

# source: 3316348dbadf
how-read = dibaca

# source: 9f7f9b62381a
how-compared = terlihat saat dibandingkan

# source: ef895c244418
how-told = diceritakan oleh { $person }

# source: 2d5b00a7267f
how-noticed = tampak sambil lalu

# source: fddc2b0bdb92
certainty-title = Seberapa yakin Anda?

# source: aed960c488f0
certainty-why = Katakan seberapa mungkin hal itu menurut Anda, bukan seberapa buruk jadinya. Anda bisa mengubahnya sampai akhir.

# source: 4675cc2c359b
certainty-question = Seberapa mungkin { $person } adalah korban?

# source: a8a22dc748a9
certainty-ends = 0: pasti bukan. 100: pasti ya.

# source: 1de27d043d6c
percent = { $percent }%

# source: 55576676783c
notes-title = Catatan Anda

# source: ec68cb3e7c34
notes-none = Anda belum menulis apa-apa. Pilih sesuatu di kiri.

# source: 63d3a2ef781f
note-cue = Anda memperhatikan

# source: 50fb072dfa8b
note-about = Ini tentang siapa?

# source: 16d9abdc89c4
note-meaning = Apa artinya?

# source: 2b83b847e97c
note-indicators = Tanda perdagangan orang

# source: abb039422a0b
note-nothing = Tidak berarti apa-apa

# source: fddc2b0bdb92
note-how-sure = Seberapa yakin Anda?

# source: 6dcbba6a0821
note-save = Catat

# source: 7d9eb7acb13e
note-close = Tutup

# source: c0bf75bd78bf
note-change = Ubah

# source: 7d2a64f5083a
note-retract = Tarik kembali

# source: 56602d50dd5d
note-sure = { $percent }% yakin

# source: 2235762fb11e
note-missing-about = Sebutkan ini tentang siapa.

# source: bfd8f7409a99
note-missing-sure = Sebutkan seberapa yakin Anda.

# source: 9f2099250cd4
note-missing-meaning = Sebutkan apa artinya.

# source: f296e674c79c
note-missing-indicators = Pilih paling sedikit satu tanda dari daftar.

# source: 5b4a623367f8
reference-title = Tanda-tanda

# source: cf34797117ed
reference-search = Cari: utang, paspor, upah …

# source: 5ddc83cd52c1
reference-tag = Semua ini: { $tag }.

# source: 07098fde9903
reference-none = Tidak ada yang cocok dengan kata-kata ini.

# source: 43b3baa7d5c2
indicator-line = { $code } { $label }

## Run: decide

# source: cfa6a08af3ed
decide-title = Keputusan

# source: 7df0784dce9d
decide-open = belum ada keputusan

# source: 0e4b38ba45fe
debrief-undecided = Anda tidak membuat keputusan

# source: 8d3c6686ec30
decide-done = sudah diputuskan

# source: d03527468a22
decide-threshold = Alasan yang wajar sudah cukup. Anda tidak perlu membuktikannya.

# source: e60c5cf0cd2e
decide-findings = Apa temuan Anda tentang { $person }?

# source: 2f190050203f
decide-findings-why = Yang benar bisa lebih dari satu.

# source: 5b11b4ba4910
decide-consent = Persetujuan atas rujukan

# source: 7d56a2da9b43
decide-services = Ke mana { $person } Anda rujuk?

# source: ce2903a0a67c
decide-share = Siapa lagi yang diberi tahu tentang orang ini?

# source: b04396db27a0
decide-share-why = Bagikan hanya yang perlu, dan hanya kepada yang memerlukannya.

# source: f82139de92ef
decide-offences = Jika ada tindak pidana

# source: 394e5fdc3634
decide-onward = Tinggal atau melanjutkan perjalanan

# source: 908900e66bf6
decide-confirm = Putuskan tentang { $person }

# source: eca1d446d63e
decide-change = Ubah keputusan tentang { $person }

# source: bee9cc87d179
decide-kept = Sudah diputuskan. Anda masih bisa mengubahnya.

# source: c539d30b69e4
decide-missing = Masih kurang: { $missing }

# source: 0306a0b1a9bc
missing-finding = temuan

# source: 12423e0482f3
missing-consent = persetujuan

# source: 3b1136af07e5
missing-offences = tindak pidana

# source: a00015ab84ee
missing-onward = tinggal atau melanjutkan perjalanan

# source: 00cb78fd780c
list-comma = ,{ " " }

# source: 2651082d2edb
list-dot = { " · " }

## Ending

# source: 0478862bdbea
end-title = Akhiri sesi?

# source: 81a57fe2edfa
end-undecided = Anda belum memutuskan tentang:

# source: 54f9aeaef83e
end-all-decided = Anda sudah memutuskan tentang semua orang. Setelah ini, tidak ada yang bisa diubah.

# source: 0d223d80daad
end-unrated = Anda belum menyebutkan seberapa yakin Anda tentang: { $people }

# source: a9549d7d0636
end-stay = Belum

# source: e7121904357f
end-confirm = Akhiri dan lihat yang sebenarnya

## Debrief

# source: 19f8ea61bd57
chapter-truth = Yang sebenarnya

# source: 4e3d6d093496
chapter-moves = Yang Anda lakukan

# source: 145a7f8b6db9
chapter-talk = Percakapan

# source: 5b4a623367f8
chapter-signs = Tanda-tanda

# source: 1c4f6830901e
chapter-next = Selanjutnya

# source: 42e4f17623cc
debrief-result = Hasil Anda

# source: c5d7aa86e8b0
debrief-again = Mainkan lagi

# source: 82b55f2db673
debrief-score-reached = { $score } dari 100, tercapai

# source: 3db6be457c72
debrief-score-below = { $score } dari 100, perlu { $least }

# source: 9a413208cd01
debrief-unsafe = Tidak aman, sebaik apa pun yang lain: { $rule }

# source: e9ed4c87bd55
debrief-made = Temuan Anda

# source: d312e3cb7f93
debrief-fits = Yang cocok

# source: d61ffb8c91e8
debrief-rated = Tingkat keyakinan

# source: eb38ca40211a
debrief-nothing = Tidak ada apa-apa di sini.

# source: 06a34667e952
debrief-cue = Tentang: “{ $cue }”

# source: cbe1893be322
debrief-moment = Langkah { $number }: “{ $words }”

# source: 3684b7586cff
debrief-instead = Sebagai gantinya: { $instead }

# source: bc7af8ccc77d
debrief-source = Sumber: { $source }

# source: 634d43a9cc80
debrief-no-talk = Anda tidak berbicara dengan siapa pun.

# source: ade9248e0132
debrief-trust = Kepercayaan

# source: ae55ea403754
debrief-distress = Tekanan batin

# source: f433086ff510
debrief-curve = Kepercayaan dari { $trust } menjadi { $trust-after }, tekanan batin dari { $distress } menjadi { $distress-after }.

# source: f1ce256e6081
debrief-about = Tentang { $person }

# source: ee3eaad05347
debrief-count = { $what }: { $count }

# source: b5b41d606436
debrief-shows = Artinya

# source: ab8c69ee8ef8
debrief-your-note = Anda menulis

# source: 16d25333f6c8
debrief-noted = { $what } ({ $percent }% yakin)

# source: 718f73841169
debrief-not-noted = tidak ada catatan tentang ini

# source: 42a2ce7f63f9
verdict-harm = Merugikan

# source: 3d86eb082e36
verdict-missed = Terlewat

# source: 761fab5ada07
verdict-partly = Sebagian

# source: c939327ca16d
verdict-good = Baik

## Lines of the story that are the program's own

# source: 393376a91721
line-interprets = Saya sekarang menjadi juru bahasa untuk { $person }.

# source: d318960342dc
line-will-talk = { $person } bersedia berbicara.

# source: 566c2772c989
line-will-not-talk = { $person } tidak mau berbicara.

# source: 8d3c4f054360
line-wants-referral = { $person } mau menerima bantuan ini.

# source: da3be5f8e809
line-wants-no-referral = { $person } tidak mau dirujuk.

# source: 6eb66ceef9f9
line-shut = { $person } tidak akan bercerita lagi.

# source: c6d48d79d53e
line-shift-over = Jam tugas sudah selesai. Tinggal catatan dan keputusan Anda.

# source: 976e64148602
line-nothing-to-compare = Setelah disandingkan, tidak terlihat hal baru.

## Why something cannot be done

# source: 8155e6efa0f4
refusal-ended = Sesi sudah berakhir.

# source: efc1ff007542
refusal-shift-over = Jam tugas sudah selesai. Anda masih bisa menulis catatan dan memutuskan.

# source: 012277ee1f17
refusal-not-here = Itu tidak ada di sini.

# source: 9328afe8f864
refusal-person-not-here = { $person } tidak ada di sini.

# source: ed5a1359817e
refusal-already-here = Anda sudah di sini.

# source: 39b0230a0f4b
refusal-told = Itu tidak bisa dilakukan sekarang.

# source: 39b0230a0f4b
refusal-not-now = Itu tidak bisa dilakukan sekarang.

# source: 12769e730b1d
refusal-no-common-language = Anda dan { $person } tidak punya bahasa yang sama-sama dipahami. Cari juru bahasa.

# source: 3d8f2cf66eb0
refusal-no-interpreter-needed = Anda dan { $person } sudah saling memahami.

# source: 96ce5dca9988
refusal-no-interpreter = Belum ada juru bahasa untuk { $person }.

# source: 40c082c30a6e
refusal-not-an-interpreter = { $person } bukan juru bahasa.

# source: b8e803fe9b16
refusal-too-distressed = { $person } tidak sanggup melanjutkan sekarang. Berhentilah bertanya, dan tawarkan istirahat.

# source: 566c2772c989
refusal-will-not-talk = { $person } tidak mau berbicara.

# source: e996be26883a
refusal-no-such-document = Anda tidak punya dokumen itu.

# source: 4b66a5b72db9
refusal-not-both-read = Baca dulu kedua dokumennya.

# source: fd1cd159372d
refusal-already-done = Itu sudah dilakukan.
refusal-seen-before = Ini sudah Anda lihat, dan tidak ada yang berubah: { $words }
refusal-answered-before = Seperti tadi: { $words }

# source: 19237b81dcfb
refusal-needs-person = Pilih dulu orangnya.

# source: 80bb8f5d61c8
refusal-cue-not-met = Anda belum memperhatikan hal itu.

# source: 57aac28f7fe9
refusal-no-such-note = Tidak ada catatan seperti itu.

# source: 529d162bb93c
refusal-not-asked = Tidak ada pertanyaan tentang { $person }.

# source: 97f628ac11c7
refusal-no-finding = Keputusan perlu paling sedikit satu temuan.

# source: 898c1631d1ee
refusal-no-such-service = Layanan ini tidak tersedia di sini.

# source: ca936f6bebb1
refusal-out-of-range = Angka itu di luar batas.

## Terms: the definition and the indicators

# source: acf69c79d070
element-act = Proses: merekrut, memindahkan, menampung, atau menerima seseorang

# source: b1d94b245629
element-means = Cara: kekerasan, ancaman, kebohongan, atau memanfaatkan posisi rentan

# source: b798d87ce040
element-purpose = Tujuan: eksploitasi

# source: d12ca643a199
dimension-deceptive-recruitment = Kebohongan saat merekrut

# source: 75fd6727369a
dimension-coercive-recruitment = Tekanan saat merekrut

# source: 80774c7b1b42
dimension-recruitment-vulnerability = Memanfaatkan posisi rentan saat merekrut

# source: ec93da6796e0
dimension-exploitation = Eksploitasi

# source: c223fdb1192f
dimension-coercion-at-destination = Tekanan di tempat kerja

# source: fd3abc7c9953
dimension-destination-vulnerability = Memanfaatkan posisi rentan di tempat kerja

# source: eda15ce4834a
strength-strong = kuat

# source: c082456a7766
strength-medium = sedang

# source: 481ba4019c9d
strength-weak = lemah

# source: ad08defcbfea
age-group-adult = Dewasa

# source: 8053321281f5
age-group-child = Anak

# source: ad11ddb6f2bd
tag-verified = sudah dicocokkan dengan naskah terbitan

# source: 1e4fab516a52
tag-secondary = diketahui dari ringkasan; belum dicocokkan dengan naskah terbitan

# source: 1cfb03f2087b
tag-memory-high = belum dicocokkan dengan naskah terbitan

# source: 9be0fc06fba6
tag-memory-medium = belum dicocokkan dengan naskah terbitan; pakai dengan hati-hati

# source: fad6c37f8a50
tag-memory-low = belum diperiksa; pakai dengan sangat hati-hati

# source: 8abc2220f2b7
tag-design = pilihan proyek ini, bukan aturan yang diterbitkan

# source: 44dfb2315aa6
tag-not-found = sudah dicari, dan tidak ada sumber terbitan yang ditemukan

## Terms: talking

# source: 5aa56ab42916
kind-open-invitation = Ajakan bercerita terbuka

# source: 3da2e90b61d3
kind-probing = Pertanyaan pendalaman

# source: 120ea01e4a80
kind-closed = Pertanyaan tertutup, pada waktu yang tepat

# source: 9e9abb743bc3
kind-closed-too-early = Pertanyaan tertutup, terlalu dini

# source: 6db84b7e0f50
kind-forced-choice = Pilihan yang dipaksakan

# source: a442ccd16b54
kind-multiple = Beberapa pertanyaan sekaligus

# source: 2582b04c5216
kind-leading = Pertanyaan yang mengarahkan

# source: 046a3dce1b4e
kind-blaming-why = “Mengapa” yang menyalahkan

# source: b98d68b21901
kind-disbelief = Pendapat atau tanda tidak percaya

# source: 955f2c6be6dc
topic-rapport = Saling mengenal

# source: 5d0a5beecd49
topic-needs = Kebutuhan sekarang

# source: aeb227fcc593
topic-recruitment = Bagaimana ini bermula

# source: 40ec9f70c2fa
topic-journey = Perjalanan ke sini

# source: f251fea4307b
topic-arrival = Hari-hari pertama

# source: 6ed2d78817e2
topic-work = Pekerjaan

# source: 556f53283486
topic-control = Surat-surat, utang, dan aturan

# source: ff02c3231a56
topic-leaving = Pergi dari sana

# source: eae74a685e89
topic-offence = Kemungkinan tindak pidana

# source: 5460ee7363b2
topic-others = Orang lain

# source: 1afde71b02ce
topic-next = Langkah berikutnya

# source: 911cc1f0ad6f
manner-free = diceritakan dengan bebas

# source: 11f97aeaaed5
manner-prompted = diceritakan saat ditanya

# source: 3c4c61a84641
manner-contaminated = diceritakan setelah pertanyaan yang mengarahkan

# source: bf301513f3d4
manner-coached = diceritakan di tempat orang lain bisa mendengar atau mengatur

# source: ed077f3d8125
ease-open = Terbuka

# source: 35d309ba5fab
ease-guarded = Menahan diri

# source: c21ead0614e7
ease-closed = Tertutup

# source: 2b4b2eadf7b2
strain-calm = tenang

# source: 1f22b5bc251d
strain-uneasy = gelisah

# source: 8b2f40633932
strain-upset = terguncang

# source: 614dc26015e4
need-water = Air atau makanan

# source: 73800c472aa9
need-medical = Dokter

# source: 05863ec2c378
need-rest = Istirahat

# source: 5c3967e73c04
gender-woman = Perempuan

# source: 20fe1bd201cd
gender-man = Laki-laki

# source: 14b2e5eab15c
role-interviewee = Orang yang mungkin perlu perlindungan

# source: 8f6ae5862819
role-controller = Orang yang memegang kendali

# source: ff1948db56e4
role-colleague = Rekan kerja

# source: 3a89716d5dfe
role-interpreter = Juru bahasa

# source: ba475132313f
role-bystander = Orang di sekitar

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

## Terms: how a move is judged

# source: c47d21c643c0
move-best = Terbaik

# source: c939327ca16d
move-good = Baik

# source: 75b9483446d7
move-slip = Kurang tepat

# source: 325928dad748
move-mistake = Keliru

# source: c3d0c65c7f85
move-unsafe = Tidak aman

# source: ef260073e8ed
move-best-means = Dari semua yang dicoba, tidak ada yang hasilnya lebih baik, dan melewatkannya akan merugikan.

# source: 53d47bf2d3f8
move-good-means = Sama baiknya dengan yang lain, atau bedanya terlalu tipis untuk ditentukan.

# source: 2c20e49074e6
move-slip-means = Ada langkah lain yang hasilnya sedikit lebih baik.

# source: 380e188ce775
move-mistake-means = Ada langkah lain yang hasilnya jauh lebih baik.

# source: 11ea122fbaa5
move-unsafe-means = Ini bisa membahayakan orang. Itu tetap dihitung, berapa pun angkanya.

## Terms: what was true, and what you decide

# source: 8ad9f96785f1
truth-trafficked = Diperdagangkan

# source: a3fec538a7c0
truth-trafficked-and-offended = Diperdagangkan, dan dipaksa melakukan tindak pidana

# source: 7cda795dc12e
truth-at-risk = Sedang menuju eksploitasi

# source: 4d202a3320d2
truth-willing-operator = Ikut serta secara sukarela

# source: b87bcabf2190
truth-exploiter = Menahan atau merekrut orang lain

# source: 94f806f3a90d
truth-labour-rights = Diperlakukan buruk di tempat kerja, dan bebas untuk pergi

# source: ef4f20b2cf92
truth-other-protection = Tidak diperdagangkan, dan perlu perlindungan lain

# source: 3da00761525a
truth-unaffected = Tidak ada yang perlu ditemukan

# source: 16291601e7ce
finding-presumed-victim = Terduga korban

# source: 204dda32de5e
finding-presumed-victim-means = Ada alasan yang wajar untuk menduganya. Rujuk, dengan persetujuan.

# source: 3361abb257de
finding-child-at-risk = Anak yang berisiko

# source: fadfb6714d3f
finding-child-at-risk-means = Di bawah 18 tahun. Perlindungan anak didahulukan.

# source: e2042bd346dc
finding-suspicion-remains = Dugaan masih ada

# source: 2ba8145883f9
finding-suspicion-remains-means = Hari ini belum jelas. Perlu percakapan kedua, dan cara aman untuk menghubungi.

# source: fe69239324b6
finding-other-protection-need = Kebutuhan perlindungan lain

# source: de3fe3b6bc0f
finding-other-protection-need-means = Bukan perdagangan orang, dan tetap perlu perlindungan.

# source: 887ea32c7ae5
finding-labour-rights = Hak pekerja

# source: f515bccfe079
finding-labour-rights-means = Diperlakukan buruk di tempat kerja, dan bebas untuk pergi.

# source: 6c4ae4bcab5d
finding-suspect-with-rights = Terduga pelaku, dengan hak-haknya

# source: 2e3998100731
finding-suspect-with-rights-means = Mungkin melakukan tindak pidana secara sukarela. Bisa berlaku bersama temuan lain.

# source: 4538f2dc67b5
finding-emergency = Darurat

# source: 0d7a6817bb16
finding-emergency-means = Nyawa atau kesehatan sedang dalam bahaya.

# source: ae896932ed05
finding-no-grounds = Tidak ada dasar

# source: 00bd476042c5
finding-no-grounds-means = Tidak ada yang memerlukan rujukan. Orang ini melanjutkan perjalanan, dengan dibekali informasi.

# source: 58a429e3a82d
consent-agreed = Sudah ditanya, paham, dan setuju

# source: f49661974546
consent-declined = Sudah ditanya dan menolak, dan itu dihormati

# source: b70897774a96
consent-not-asked = Tidak ditanya

# source: 844f693aad2d
consent-child-heard = Anak: didengar, dan dilindungi tanpa perlu persetujuan

# source: 6830c9486f23
offence-none = Tidak ada tindak pidana yang dipersoalkan

# source: eed4defde58c
offence-non-punishment-review = Periksa dulu apakah orang ini dipaksa melakukannya

# source: 545cb74bf0a7
offence-investigate-with-rights = Selidiki, dengan semua hak terduga pelaku

# source: 72966ecfc67e
offence-charge = Proses pidana atau denda sekarang

# source: 0f9248b10986
onward-stays-while-open = Tetap tinggal selama hal ini belum tuntas; tidak ada yang dikeluarkan

# source: 72bc1d9fd360
onward-return-if-wanted = Pulang nanti, jika mau, setelah risikonya ditinjau

# source: 5f8cd24b5fcb
onward-free-to-go = Bebas melanjutkan perjalanan

# source: 22d58f77da17
onward-remove-now = Dikeluarkan atau dipulangkan sekarang

# source: a67d8363be5b
service-victim-support = Layanan korban atau rumah aman

# source: 926591bd03a0
service-child-protection = Perlindungan anak

# source: f3150c923060
service-health = Layanan kesehatan

# source: f2c751bb39cf
service-legal-aid = Bantuan hukum

# source: f290f3124b4c
service-labour-office = Dinas ketenagakerjaan

# source: 18778a02c0a0
service-asylum = Kantor suaka

# source: 53d2c105c56e
service-anti-trafficking-unit = Unit antiperdagangan orang

# source: 7df8bda01866
service-criminal-investigation = Penyidikan pidana

# source: 1809e0213ce5
service-embassy = Kedutaan atau konsulat

# source: 0d845c8b6325
service-immigration-detention = Detensi imigrasi

# source: 364ffd553b29
service-controller = Pemberi kerja, perekrut, atau orang yang menemani

# source: bd2d677b2ed4
service-family = Keluarga

# source: eca3ce15ed5a
service-information = Informasi saja

## Terms: results and the shelf

# source: cd118b5ad62b
competency-noticing = Memperhatikan

# source: 2415d6254211
competency-judging = Membedakan

# source: 1b46f127ef2a
competency-interviewing = Mewawancarai

# source: 4262074d6c60
competency-care = Kepedulian

# source: d8211e24e83d
competency-reasoning = Menalar

# source: c0335b97a577
competency-deciding = Memutuskan

# source: ff7f2272d757
competency-calibration = Tahu harus seberapa yakin

# source: d4f6c5bd7c3a
competency-noticing-means = Tanda yang Anda temukan, dari semua yang ada

# source: cdd886b12548
competency-judging-means = Membedakan tanda dari hal yang tidak berarti

# source: 90baeac49d90
competency-interviewing-means = Jenis pertanyaan, urutannya, dan dampak buruk

# source: b7d4d02b9038
competency-care-means = Keamanan, tempat, juru bahasa, persetujuan, dan istirahat

# source: 13307e3f0ce2
competency-reasoning-means = Apa kata catatan Anda tentang proses, cara, dan tujuan

# source: e48bda5397d9
competency-deciding-means = Temuan dan rujukan Anda

# source: 90908e7bc949
competency-calibration-means = Seberapa cocok keyakinan Anda dengan yang sebenarnya

# source: 0bcb658d9997
band-safe = Praktik aman

# source: b30e268906d5
band-developing = Berkembang

# source: c3d0c65c7f85
band-unsafe = Tidak aman

# source: 592bae878fdd
band-safe-means = Setiap kompetensi mencapai yang diperlukan untuk praktik aman, dan tidak terjadi hal yang tidak aman.

# source: 302764f72717
band-developing-means = Tidak terjadi hal yang tidak aman. Beberapa kompetensi belum mencapai yang diperlukan untuk praktik aman.

# source: ee019774c796
band-unsafe-means = Terjadi sesuatu yang bisa membahayakan orang. Itu tetap dihitung, berapa pun angkanya.

# source: ed9cb27d040a
sector-forced-criminality = Pemaksaan berbuat kejahatan

# source: 3b4bdff339e9
sector-border = Perbatasan

# source: 8351bfd0d1bf
sector-hospitality = Hotel dan restoran

# source: 79cea8ff2ba1
sector-fishing = Perikanan

# source: cfec5e6df0b0
sector-domestic-work = Pekerjaan rumah tangga

# source: 6ef99465a2ff
sector-construction = Bangunan dan pembakaran bata

# source: 18ea290d5e56
sector-manufacturing = Pabrik

# source: eebf74ac76ec
sector-begging = Mengemis dan kejahatan kecil

# source: b8ccc3594529
sector-marriage = Kawin paksa

# source: b696d75511dc
sector-finance = Keuangan

# source: f97e9da0e3b8
sector-other = Lainnya

# source: 262b4ff6afdd
level-starter = Pemula

# source: 1bafda378609
level-practitioner = Praktisi

# source: 8b317b0c50ee
level-expert = Ahli
