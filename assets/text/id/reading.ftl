# language: id
# translator: machine draft
# state: draft

## Program and shelf

# source: 4638a728dbde
text-size = Ukuran huruf

# source: 1de27d043d6c
text-size-percent = { $percent }%

# source: 8ca344247c18
motion = Gerakan

# source: 380cdea73fcc
motion-some = Orang bernapas dan berkedip

# source: 47b3f987d6a2
motion-none = Semuanya diam

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

## A quiet moment

# source: 92242c5fe831
quiet = Saat tenang

# source: fa8604d228d5
quiet-stop = Anda boleh berhenti di sini. Yang sudah Anda lakukan disimpan, dan tidak seorang pun diberi tahu bahwa Anda berhenti.

# source: 86c2c56a6c3b
quiet-ground = Letakkan kedua kaki di lantai. Embuskan napas perlahan, lebih lama daripada saat menarik napas. Cari lima benda di dekat Anda, dan sebutkan namanya dalam hati.

# source: 3af25586c087
quiet-invented = Semua orang dalam program ini rekaan. Ruangan tempat Anda duduk itu nyata.

# source: d37a7c9f0646
quiet-talk = Bila ada yang terus terasa, bicaralah dengan orang yang Anda percayai, atau dengan orang yang memimpin ruangan.

# source: 37e1b9087383
quiet-support = Bantuan di dekat Anda: { $words }

# source: 97903f19edf6
quiet-back = Lanjutkan

# source: 8696ee7416eb
quiet-leave = Berhenti, dan simpan yang sudah saya lakukan

# source: 88f20221cac1
look = Warna

# source: dbcd5e7bb7a0
look-light = Terang

# source: 60acc53f13a5
look-dark = Gelap

# source: 415a8336713e
look-contrast = Kontras tinggi

# source: 74c701892777
look-projector = Untuk proyektor
## Keys

# source: f0d66a79c138
keys-title = Tombol

# source: dcc10bfd55ac
keys-everywhere = Di mana saja

# source: 1a0531fb6c7c
keys-run = Selama bermain

# source: 602e30bbc4b9
keys-moment = Saat seseorang menunggu Anda

# source: 5594b6d3f484
keys-talk = Dalam percakapan

# source: 994c39e4a092
keys-line = Selama sebuah baris terbuka

# source: d1535f697e51
keys-author = Untuk penulis

# source: 5c5b4453ac5e
keys-next = Ke hal berikutnya yang bisa ditekan

# source: 5b66ba3caf0c
keys-before = Ke yang sebelumnya

# source: 3670834aefcc
keys-press = Tekan

# source: 9dff8e3ddbfd
keys-back = Singkirkan yang ada di atas

# source: 524fd0fab619
keys-keys = Lembar ini

# source: 005e881fe25e
keys-reading = Bahasa dan ukuran teks

# source: 13b394639582
keys-larger = Teks lebih besar

# source: d13cae54a480
keys-smaller = Teks lebih kecil

# source: fba04088a2be
keys-panel = Buka sebuah bagian, menurut urutan di sisi

# source: 830eb90d7be4
keys-quiet = Layar tenang, dan kembali

# source: 6603b3787d99
keys-place = Pilih yang ada di samping angka

# source: 26b83994dca8
keys-wait = Tunggu

# source: 22007e69ac59
keys-take-back = Tarik kembali yang baru Anda katakan

# source: dd6ffe71b069
keys-closer = Lihat satu dokumen dari dekat, dan kembali

# source: c84a6dcd777f
keys-sort = Baris itu penting, perlu ditanyakan lagi, atau disisihkan

# source: 21ec15941cb6
keys-reason = Berikan baris itu sebagai alasan, atau ambil kembali

# source: e39c89f9d62f
keys-page-on = Halaman berikutnya

# source: e8cee30b5299
keys-page-back = Halaman sebelumnya

# source: 72944b247ac9
keys-author-panel = Buka panel penulis, atau tutup

# source: 19eced90922e
keys-author-back = Satu langkah mundur

# source: ca00e0917b48
keys-author-forward = Satu langkah maju
