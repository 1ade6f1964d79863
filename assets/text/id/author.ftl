# language: id
# translator: machine draft
# state: draft

## The shelf

# source: 166b8a86cae9
card-author = Tampilan penulis

## The bar over the play

# source: 166b8a86cae9
author-title = Tampilan penulis

# source: e3b754640c03
author-newest = Memainkan versi yang disimpan pukul { $time }

# source: c6497c498c7d
author-older =
    { $count ->
       *[other] Berkas ini punya { $count } kesalahan. Anda memainkan versi yang disimpan pukul { $time }.
    }

# source: c327ad10d153
author-none =
    { $count ->
       *[other] Berkas ini punya { $count } kesalahan dan belum bisa dimainkan. Perbaiki dan simpan; permainan lalu terbuka di sini.
    }

# source: e62c2fef51ac
author-trouble = Folder tidak bisa dibaca sekarang: { $reason }. Versi baik terakhir tetap terbuka.

# source: 76900f1bfd16
author-back = Mundur

# source: 60e9b87348b4
author-back-hint = Mundur satu langkah: Ctrl + Z, atau Alt + panah kiri

# source: f1c65e14817e
author-forward = Maju

# source: 1dea518398fd
author-forward-hint = Maju satu langkah: Ctrl + Y, atau Alt + panah kanan

# source: 7249a05be1b6
author-at = Langkah { $at } dari { $all }

# source: e780c6debd99
author-panel-shut = Sembunyikan panel

# source: 50e4df792f66
author-panel-open = Tampilkan panel

# source: 8e2de3335023
author-panel-hint = F2

# source: fc6e4a408d56
author-leave = Keluar

# source: 590ad80fdeb5
author-stopped =
    Versi ini berhenti di langkah { $number }, “{ $words }”: { $why } { $waiting ->
       *[other] Mulai dari langkah ini, { $waiting } langkah disimpan dan dicoba lagi setiap kali Anda menyimpan.
    }

# source: 1a1b0552f4e8
author-leave-out = Lewatkan langkah ini

# source: e1596ff48a5c
author-nothing = Belum ada yang bisa dimainkan

# source: 170ccef947c7
author-nothing-why = Masalahnya tertera di samping. Begitu ada versi tersimpan tanpa kesalahan, permainan terbuka di sini.

# source: 4db1c0ea47bb
author-not-kept = Posisi Anda dalam sesi tidak tersimpan di disk: { $reason }

# source: 6b36fdcaa181
author-not-watched = Perubahan pada berkas tidak akan terdeteksi: { $reason }

# source: ae5fd4ead364
author-unreadable-place = Posisi Anda dalam sesi sebelumnya tidak bisa dipahami. Posisi itu disimpan di samping yang lain, dan sesi dimulai dari awal.

# source: 2f831546a4bc
author-cannot-open = Folder tidak bisa dibuka: { $reason }

## The panel

# source: 729dc127b0cc
author-tab-faults = Masalah

# source: 9291f5fd53d8
author-tab-faults-count = Masalah ({ $count })

# source: 0b016f8b0afc
author-tab-moments = Momen

# source: 7e6fefff0f0a
author-tab-hidden = Tersembunyi

# source: e0d1d308a679
author-tab-codes = Kode

# source: 65479e3e408a
author-tab-marks = Penilaian

## Faults

# source: d5de93797e4a
faults-none = Tidak ada masalah. Pemeriksaan tidak punya catatan tentang versi ini.

# source: 635efe296ede
faults-none-shown = Tidak ada yang berjenis ini.

# source: dd1ed8551d24
faults-all = Semua ({ $count })

# source: 959e76147444
faults-error = Kesalahan ({ $count })

# source: ef958d5bc4df
faults-warning = Peringatan ({ $count })

# source: cff301f23369
faults-advice = Saran ({ $count })

# source: 54a0e8c17ebb
fault-error = Kesalahan

# source: e981ddae45d8
fault-warning = Peringatan

# source: 305f5e5463e1
fault-advice = Saran

# source: b0028310eae1
fault-below = { $severity } · { $code } · { $place }

# source: cb0838c6e1c6
fault-help = Yang perlu dilakukan: { $help }

# source: 47f534fc57cd
fault-explain = Jelaskan aturan ini

# source: bc498738319b
fault-no-page = Aturan ini tidak punya halaman sendiri.

## Moments

# source: ae0fdb0b5445
moments-begin = Awal

# source: 9ebfae4ae8bc
moments-prebrief = Sebelum sesi

# source: 9e44f8512f91
moments-none = Anda belum melakukan langkah apa pun. Mainkan di samping; setiap langkah tercantum di sini, dan Anda bisa kembali ke sana.

# source: 0a2a69ced09b
moments-row = { $number }. { $words }

# source: 52b96e323131
moments-played = { $time }

# source: 178e32daf828
moments-ahead = di depan; disimpan sampai Anda melakukan langkah lain

# source: 29046e3a5b56
moments-stopped = tidak bisa dilakukan dalam versi ini; disimpan

# source: 88f3f63932d8
moments-seed = Angka acak

# source: 2c9091d4e78e
moments-seed-set = Pakai angka ini

# source: 62430fe3aa55
moments-seed-wrong = Angka tanpa tanda plus atau minus, misalnya 7.

# source: caede0a7c6a8
moments-another = Undian lain

# source: 1b0fcf3ea9f5
moments-seed-why = Langkah yang sama dilakukan lagi dengan nama, wajah, dan petunjuk lain.

# source: 7c8f4432cceb
moments-set-aside =
    { $count ->
       *[other] Kembalikan sesi yang digantikan ({ $count } langkah)
    }

# source: d98790da52bd
moments-walk = Mainkan contoh jalan cerita

# source: a68ebc335cd3
moments-list = Langkah-langkah

## Moves

# source: d17fccaeafe8
stopped-missing = { $what }.

## Hidden: what no trainee sees

# source: b346922ccc35
hidden-why = Hanya Anda yang melihat ini. Peserta melihat permainan di samping, tidak lebih.

# source: 7db20897053b
hidden-people = Orang

# source: 8d14f6e72de8
hidden-events = Peristiwa

# source: 7989480e41e3
hidden-gates = Syarat pembuka

# source: 39717022c1a8
hidden-draw = Hasil undian

# source: 513fd9680a1c
inside-clock = { $time }: { $passed } dari { $all } menit telah berlalu.

# source: dbf7d5646baf
inside-at = Di: { $what }

# source: 6358f2cba54b
inside-away = Tidak di sini

# source: 13758a65cfcc
inside-alone = Sendirian

# source: e64b8a9ed58b
inside-not-alone = Tidak sendirian

# source: 98a06ed7eceb
inside-understood = Bahasa: dipahami

# source: 995ba045fcec
inside-not-understood = Bahasa: tidak dipahami

# source: 86d961c80d40
inside-person = { $name } ({ $id })

# source: 9a72221a2747
inside-questions = Pertanyaan

# source: 5cd900a5e76c
inside-always = Tanpa syarat

# source: 617c2994917b
inside-when = Apa yang bisa dilakukan, dan kapan

# source: e26bb90c8114
inside-event-happened = Sudah terjadi

# source: 008dbeea69e5
inside-event-pending = Menunggu

# source: e963ec74dc09
inside-event-when = Terjadi bila

# source: f4b219e3c010
inside-none = Tidak ada.

# source: 3b97260d76d3
inside-holds = terpenuhi

# source: ffa63583dfa6
inside-missing = belum ada

## Conditions. { $now } is what there is.

# source: 2eba43aa3d2a
cond-alone = sudah terpisah, dan tidak ada pemegang kendali di dekatnya

# source: 250a160d0cc3
cond-private = di ruang privat

# source: 4e55e95d1291
cond-understood = bahasa yang sama-sama dipahami, atau juru bahasa independen

# source: 392a09fe8c35
cond-briefed = juru bahasa sudah diberi arahan

# source: 4213e89443c0
cond-seen = { $what } sudah diperhatikan

# source: bf73384a9fe4
cond-read = { $what } sudah dibaca

# source: 55760f0c8f18
cond-done = { $what } sudah dilakukan

# source: 435f29bdc44a
cond-done-with = { $what } sudah dilakukan dengan { $person }

# source: e3ab5f5e82cb
cond-drawn = undian { $what } memilih { $word }

# source: 6ef98f0e9d5c
cond-happened = { $what } sudah terjadi

# source: 7161d6a69b98
cond-after = menit { $need } atau sesudahnya (sekarang { $now })

# source: 5b7d8db408e0
cond-before = sebelum menit { $need } (sekarang { $now })

# source: c60e179192bd
cond-at = Anda berada di { $what }

# source: 0d90df3cd1e8
cond-present = { $person } ada di sini

# source: 061012d4dc8b
cond-compared = { $what } dan { $other } sudah disandingkan

# source: 78d2d854e36a
cond-any = salah satu dari: { $what }

# source: a4c58473d353
cond-not = bukan begini: { $what }

## Marks so far

# source: 3324f5b1e76f
marks-why = Seandainya sesi berakhir sekarang.

# source: 64054445c8e0
marks-all = Semua penilaian

## What can be asked of the practice library

# source: 3cdfa37b13de
codes-indicators = Indikator

# source: 3a1f715d1a95
codes-worries = Kekhawatiran

# source: 0079708aa0a9
codes-mistakes = Kesalahan

# source: c98c4f09f078
codes-damage = Yang merusak wawancara

# source: a430d323f4b0
codes-rules = Aturan dan latar

# source: caf85b0888d7
codes-sources = Sumber

# source: 08dc89e50cde
codes-strength = Untuk orang dewasa: { $adult }. Untuk anak: { $child }.

# source: 8a11b40bfdc7
codes-not-listed = tidak ada dalam daftar

# source: d23fcc5e809b
codes-worry = Kekhawatiran: { $worry }

# source: 310f1e3c38d9
codes-behind = Indikator di baliknya: { $codes }

# source: a514a5c36181
codes-sure = Seberapa yakin: { $tag }

# source: 5d1e2c9f21da
codes-search = Kode atau kata yang dicari

# source: 1ef44759d90b
codes-why = Semua yang dapat dikutip sebuah skenario. Kata dicari menurut arti, yang terdekat lebih dulu.

# source: 295df421b126
codes-none = Tidak ada yang mirip “{ $words }” dalam pustaka praktik.

# source: eef4d747f2ad
codes-more =
    { $count ->
       *[other] Masih ada { $count } lagi yang tidak ditampilkan. Carilah dengan kata yang lebih tepat.
    }

# source: b8c65297454a
author-move-against = Letakkan { $one } di samping { $other }

# source: 276573bb47d8
author-move-sit = Duduk bersama { $person }

# source: 08326f91f336
author-move-rise = Berdiri

# source: f4448317cead
author-move-to = Beralih ke: { $subject }

# source: c818b6e5b5e3
author-move-say = Katakan kepada { $person }: { $words }

# source: b90ba9bdc7b8
author-move-wait = Menunggu, tanpa berkata apa-apa

# source: 8a39d883d5fe
author-move-take-back = Tarik kembali kata terakhir

# source: ffde7c190bed
author-move-leave = Akhiri percakapan

# source: 97b8063ce98d
author-move-give = Berikan milik { $person } kepada { $to }

# source: 2efdd4b640a9
author-move-reply = Jawab: { $words }

# source: af47195390a3
author-move-note =
    Ke halaman { $person }: { $words } ({ $sort ->
        [counts] dihitung
        [ask-further] tanya lagi
        [set-aside] disisihkan
       *[other] belum dipilah
    })

# source: f462ed436a5e
author-move-strike = Dari halaman { $person } dihapus: { $words }

# source: 59808360a262
author-move-decide = Putuskan tentang { $person }: { $findings }

# source: c5e40fc40fe4
author-move-decide-to = Putuskan tentang { $person }: { $findings }; untuk: { $services }

# source: b6e1e56b455a
author-move-end-day = Akhiri hari

# source: abb4a44b68e4
talk-trust = Kepercayaan { $number } dari { $ceiling }

# source: 4bdb6bc7a809
talk-trust-why = Kepercayaan berhenti di { $ceiling } sampai lebih banyak ketakutan dijawab.

# source: 2a65880b1587
talk-distress = Tekanan batin { $number }

# source: 719fc44fb4b0
talk-reach = Bisa sampai { $number }

# source: 92cfdda04c66
talk-pull = Menyetujui yang diajukan mulai { $from }; sekarang { $number }

# source: 6a1f23f9db4e
talk-tired = Lelah { $number }

# source: df4a82f1ab52
talk-none = Belum ada yang bicara dengan orang ini.

# source: b9dba1e926c0
talk-promised = Bercerita di bawah janji: tidak dihitung

# source: 1ff9109bc69a
fear-has = { $fear }: belum tampak

# source: a604ccfbb22b
fear-shown = { $fear }: sudah tampak

# source: 7a28148e8cf8
fear-named = { $fear }: sudah disebut

# source: a82c523828e8
fear-met = { $fear }: sudah dijawab

# source: 63b3e20f2023
rung-deny = Menyangkal

# source: b06b18509a29
rung-small = Mengatakan sedikit

# source: 5823be2b91ec
rung-part = Menceritakan sebagian

# source: 66854ca21dc3
rung-whole = Menceritakan semuanya

# source: ccb238dd4041
rung-fact = Menjawab satu hal, terlambat

# source: ae5f458cb823
subject-comes = Pertanyaan yang baik kini mendapat ini

# source: 63e037e275d2
subject-told = Ini sudah diceritakan

# source: 52eeb3cd178b
subject-other = Bukan untuk yang benar di sini: { $truth }

# source: 3e2236b473be
subject-shut = Belum ada yang bisa menanyakannya

# source: 8b12642590ce
subject-unnamed = Belum ada yang menyebutnya

# source: ebf2197b32f3
subject-lower = Datang setelah yang lebih kecil

# source: c88900f72721
subject-above = Butuh { $need }; bisa sampai { $now }

# source: 64d744909ad2
subject-company = Tidak selagi yang berkuasa mendengar, dan tidak tanpa bahasa bersama

# source: 3914439b582b
subject-led = Ada kata yang dimasukkan tentang ini; tidak berlanjut sampai ditarik kembali

# source: 6600154d2ab8
subject-fear = Menunggu ketakutan dijawab: { $fears }

# source: 3a3ba9de0c90
subject-conditions = Menunggu: { $what }

# source: 37c1f0f236ae
subject-another = Jawaban lain lebih cocok

# source: b8721a5d4bd0
subject-nothing = Tidak ada yang menghalangi

# source: 44b5e44fc434
known-grounds = Cukup untuk menduga korban

# source: 39ed048a6778
known-sign = Ada tanda; belum cukup

# source: 982d874728cc
known-clears = Bisa disisihkan

# source: 48f430a5c6a2
known-nothing = Tidak ada yang bisa diketahui

# source: 8c80388efed8
known-could = Orang yang teliti: { $known }

# source: f9cc08fe7bbc
known-now = Sejauh ini: { $known }

# source: abf486349581
worth-none = Langkah terakhir belum dinilai.

# source: 1831c91d7358
worth-judge = Berapa nilainya?

# source: 473854476650
worth-cost = { $class }. Dibanding langkah lain yang terbaik: { $points } poin (yakin { $sure } %). Sementara.

# source: f8bf860f3438
worth-better = Lebih baik: { $words }

# source: 5e94419dfb08
worth-danger = Membahayakan: { $people }

# source: 371a9e0ec341
claims-none = Belum dicoba.

# source: 5fc5d22ab710
claims-try = Coba klaim dalam beberapa undian

# source: e931f4ef92d4
claims-draws = Dicoba dalam { $count } undian. Perintah `grounds prove` mencoba banyak.

# source: 3b97260d76d3
claims-proven = berlaku

# source: 0ab86a076ce7
claims-broken = tidak berlaku

# source: f2f76abed7fc
claims-not-tried = belum dicoba

# source: 73624146c574
claims-case = Undian { $seed }: { $what }

# source: 97147e2c9ade
cond-told-who = diberi tahu siapa yang bertanya dan ke mana kata-katanya

# source: f5a68ed812fc
cond-met = ketakutan ini sudah dijawab: { $what }

# source: 30a145a7205a
cond-named = ketakutan ini sudah disebut: { $what }

# source: 3ece69526c4a
cond-trusts = kepercayaan { $word } atau lebih

# source: f605aed7662b
cond-distressed = tekanan batin tampak

# source: a7dac70e3060
cond-told = ada yang diceritakan tentang { $what }

# source: 2e7b06bb0373
cond-told-rung = tentang { $what }: { $rung }, atau lebih

# source: e5f9d905098c
cond-subject-asked = ada yang dikatakan tentang { $what }

# source: 31531109c6ed
cond-planted = kata tentang { $what } berasal dari pertanyaan

# source: 5d99a03a4a84
cond-dealt = bank { $what } membagikan { $word }

# source: 48ac25c1401a
cond-talk-after = menit { $need } percakapan atau sesudahnya

# source: 07c433507d7e
cond-day = hari ini { $what }

# source: ce3d5716fc5d
cond-again = bukan percakapan pertama

# source: 3a1241bad964
cond-talked = sudah ada yang bicara dengan { $person }

# source: 2628e608d279
cond-talking = Anda duduk dengan { $person }

# source: 1ea73c1a4ace
cond-kept = janji { $what } ditepati

# source: ba4153ca8076
cond-broken = janji { $what } dilanggar

# source: 898265ae9dea
cond-speaks = berbicara { $what }

# source: e6cfd1a1cd1e
cond-true = apa yang benar tentang { $what }

# source: 6c20c4d9ab26
cond-found = diputuskan: { $what }

# source: 5877099f1963
cond-agreed = setuju { $what }

# source: bb4d1ddd5aa3
cond-refused = menolak { $what }

# source: 4a237762887e
cond-shared = diteruskan kepada { $what }

# source: 8a3137aac6ae
cond-handed = { $what } diserahkan kepada { $person }

# source: 47b1eda312eb
cond-back = { $what } kembali ke pemiliknya

# source: f4903314ebf8
cond-lacks = halaman tidak punya apa-apa untuk { $what }

# source: 1c71a0c0e8a8
cond-harmed = ada yang merugikan yang dilakukan

## The panel, second form

# source: 2dcc1f8adb4c
line-copy = Menyalin tempatnya, untuk penyunting Anda

# source: 3d14bacdb5c4
marks-of = { $competency } · { $points } dari { $possible }

# source: e0db8d9327bc
marks-unfair = Tidak ada yang dinilai dalam undian ini: seorang korban bisa dinyatakan bukan korban. Skenarionya harus diperbaiki.
