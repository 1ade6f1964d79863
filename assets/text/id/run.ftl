# language: id
# translator: machine draft
# state: draft

## Run: the rail

# source: e9463dccf054
panel-place = Tempat

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

# source: cbeaa19bc19e
notice-cannot-keep = Latihan ini tidak dapat disimpan, jadi belum dimulai: { $reason }. Sediakan ruang lalu coba lagi, atau pilih salah satu di bawah ini.

# source: d69b5c5062a5
notice-begin-unkept = Main tanpa menyimpan

# source: 5e23ee5161d6
notice-nowhere-to-keep = Latihan tidak dapat disimpan di sini: { $reason }. Anda dapat menyediakan ruang, atau pilih salah satu di bawah ini.

# source: f079ba360fd0
notice-keep-elsewhere = Simpan di tempat lain

# source: e29513f28d1d
notice-kept-elsewhere = Mulai sekarang latihan disimpan di sini: { $place }

# source: 9ec39b2f6bc8
notice-passed-over = Latihan tidak dapat disimpan di samping program: { $reason }. Latihan disimpan di sini: { $place }

# source: 5860dda6d9e0
notice-cannot-resume = Latihan ini tidak dapat dilanjutkan: { $reason }. Rekamannya tetap di tempatnya. Anda dapat memulai yang baru.

# source: e62f7d2d8118
notice-went-on = Skenario atau program telah diubah sejak Anda meninggalkan latihan ini. Yang Anda lakukan tetap sama hasilnya, jadi Anda dapat melanjutkan.

# source: 3342ac1c5e2d
notice-not-put-away = Latihan ini tidak dapat disisihkan: { $reason }

# source: 7053f35c145c
notice-unsaved = Langkah terakhir Anda sudah tampil tetapi belum disimpan: { $reason }. Anda dapat melanjutkan. Langkah itu disimpan begitu memungkinkan.

# source: fa2c9861e149
notice-keep-now = Coba lagi sekarang

# source: f4edadeb50bb
leaving-title = Keluar meskipun ada langkah yang belum disimpan?

# source: 61d9958721b2
leaving-waits = { $count } langkah latihan ini belum disimpan. Jika Anda keluar sekarang, yang belum disimpan akan hilang.

# source: 08fd1de4b04d
leaving-stay = Tetap di sini

# source: 83926b6a2e9e
leaving-keep = Coba simpan lagi

# source: 352fafef665f
leaving-unkept = Keluar tanpa menyimpan

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

## Run: decide

# source: 00cb78fd780c
list-comma = ,{ " " }

# source: 2651082d2edb
list-dot = { " · " }

## Lines of the story that are the program's own

# source: 393376a91721
line-interprets = Saya sekarang menjadi juru bahasa untuk { $person }.

# source: 6eb66ceef9f9
line-shut = { $person } tidak akan bercerita lagi.

# source: c6d48d79d53e
line-shift-over = Jam tugas sudah selesai. Tinggal catatan dan keputusan Anda.

## Run: days, and what happens in them

# source: b6e1e56b455a
run-end-day = Akhiri hari

# source: 109df970202b
run-day = Hari { $day }

# source: 11f4a0cb9ef2
notice-try = Anda mencoba lagi dari sini. Percobaan ini tidak disimpan, dan tidak dihitung.

# source: a88a1e6e4ae9
notice-cannot-read-again = Hasil permainan ini tidak bisa ditampilkan lagi: { $reason }. Ia tetap di tempatnya.

# source: 43823f814961
notice-unfair = Permainan ini tidak bisa dinilai: dalam undiannya, orang yang cermat pun akan memutuskan keliru. Beri tahu pembuat skenario ini. Anda bisa kembali ke rak; permainan disimpan.

# source: 1436f2a8b7dd
place-telephone = Di telepon

# source: 04d7327a1351
place-minutes =
    { $minutes ->
       *[other] perlu { $minutes } menit
    }
