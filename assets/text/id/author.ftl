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

## The panel, second form

# source: 2dcc1f8adb4c
line-copy = Menyalin tempatnya, untuk penyunting Anda

# source: 3d14bacdb5c4
marks-of = { $competency } · { $points } dari { $possible }

# source: e0db8d9327bc
marks-unfair = Tidak ada yang dinilai dalam undian ini: seorang korban bisa dinyatakan bukan korban. Skenarionya harus diperbaiki.
