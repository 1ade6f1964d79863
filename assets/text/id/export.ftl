# language: id
# translator: machine draft
# state: draft

## Whose a row is, and when

# source: 5e03ce6b9335
export-run = Sesi: nama yang dibuat dari rekamannya, sama di semua tabel dan dalam pernyataan xAPI

# source: cf82056a42b6
export-trainee = Peserta: label yang tetap sama di setiap ekspor dari satu folder rekaman. Tidak ada nama orang

# source: bb45ee9eda69
export-scenario = Skenario, menurut nama foldernya

# source: 43a019e142d4
export-move = Langkah, dihitung dari 1

# source: 8e5279fe9ad7
export-act = Hari, atau bagian hari, menurut namanya dalam skenario

# source: 5a77e2e7a03d
export-second = Berapa lama hari itu sudah berjalan, menurut jam sesi

# source: b3466fa0d67c
export-at = Kapan dilakukan: awal sesi ditambah waktu bermain sesudahnya. Jeda di antara dua kali duduk tidak termasuk

# source: 4cfbd7650ff9
export-person = Orang itu, menurut nama perannya dalam skenario

# source: 8589d45ca745
export-line = Kata-katanya, seperti rekaman menamainya: judul, tempat di bawahnya, dan sidik kata-kata itu

# source: 9a1b31778f4c
export-words = Kata-katanya, dalam bahasa di kolom `language` sesi itu

## Runs

# source: 4dc9a5758f64
export-title = Judul skenario

# source: 595606660cf0
export-revision = Revisi skenario yang terakhir dimainkan

# source: ab82094e314d
export-language = Bahasa kata-kata dalam tabel ini: yang diminta, atau bahasa skenario bila belum diterjemahkan

# source: 30592a0e411f
export-state = Keadaan sesi. Hanya tentang sesi yang sudah berakhir disampaikan apa yang benar

# source: 282b3598e19a
export-state-ended = Sudah berakhir

# source: 49efc413d841
export-state-not-ended = Belum berakhir dan dapat diteruskan: hanya dihitung

# source: a213e4040464
export-state-differs = Hari ini hasilnya lain, karena ada yang berubah: hanya dihitung

# source: cea22372eace
export-state-no-scenario = Skenarionya tidak ada: hanya dihitung

# source: c40dc55a94a1
export-state-spoiled-scenario = Skenarionya tidak dapat dimainkan: hanya dihitung

# source: c4ceb7c0e5b1
export-state-unfair = Tidak ada yang dinilai dalam undian ini, karena orang yang teliti pun akan salah memutuskan: hanya dihitung

# source: e1b1d3cbe779
export-begun = Kapan sesi dimulai

# source: 5e48fea2f83e
export-played = Berapa lama dimainkan

# source: 5bab29044b70
export-moves = Berapa langkah yang dibuat

# source: d3fda8c2c150
export-earlier-plays = Berapa kali skenario ini sudah dimainkan di sana sebelumnya

# source: d236674b4c05
export-draw = Angka yang menentukan siapa adalah siapa: angka sama, orang sama

# source: 7bcbdb79bda4
export-program = Versi program yang terakhir dipakai bermain

# source: b0a03ad90ca3
export-rules = Versi aturannya

# source: aafb28a6b317
export-as-kept = Apakah rekaman menyimpan hasil yang sama. Tabel ini memakai aturan yang berlaku sekarang

# source: d37d019a141f
export-band = Bagaimana sesi dibaca secara keseluruhan; tanpa angka. Untuk sesi yang hanya dihitung, yang tersimpan dalam rekamannya

# source: fca755d0865d
export-people = Tentang berapa orang keputusan diminta

# source: 3def2e533a71
export-victims = Berapa dari mereka adalah korban

# source: 04c5a99e60bf
export-questions = Berapa pertanyaan dan jawaban yang dikatakan kepada orang

# source: e33ae3bb8c9f
export-recommended = Berapa di antaranya dari jenis yang dianjurkan

# source: bb8d4a7e99da
export-planted = Berapa kali seseorang mengiyakan kata-kata yang ditaruh di mulutnya, dan tidak langsung ditarik

## Decisions

# source: 62e297bba7e2
export-truth = Apa yang benar tentang orang ini dalam sesi ini

# source: 7e9bd58fdcac
export-age-group = Apakah orang itu anak atau dewasa

# source: b607ee2a0ff7
export-known = Apa yang akan diketahui orang yang teliti dalam sesi yang sama

# source: 3c33bf97c213
export-known-grounds = Cukup untuk menganggap sebagai korban

# source: e04b7a0fb77e
export-known-some = Ada tanda, tetapi belum cukup

# source: 97e4f58e6d6e
export-known-nothing = Tidak ada ke arah mana pun

# source: 0b4dd38d730b
export-known-clears = Cukup untuk menyingkirkan dugaan

# source: 8e47533fd4cd
export-decided = Apakah ada keputusan tentang orang itu

# source: 04e52f1fac5d
export-findings = Apa yang ditemukan

# source: 5032498ad58e
export-presumed = Apakah orang itu dianggap korban, atau anak yang berisiko

# source: ed5f1ea1c7c3
export-certainty = Seberapa mungkin orang itu korban, menurut peserta

# source: 5bc6abba631b
export-grounds = Berapa baris catatan yang diberikan sebagai alasan

# source: b11ef2851d73
export-services = Bantuan yang diatur atau ditawarkan, menurut nama dalam skenario

# source: 6e744a81de79
export-told-of = Siapa lagi yang diberi tahu, menurut nama dalam skenario

# source: ea9056690b02
export-offences = Apa yang dilakukan tentang pelanggaran

# source: 9e1716399f86
export-onward = Apa yang terjadi pada orang itu selanjutnya

# source: 99893ff3c382
export-given-to = Kepada siapa orang itu diserahkan, menurut nama perannya

# source: 039d5f377dd4
export-way-back = Apakah ada jalan kembali yang aman: nomor yang dapat disimpan, hari dan nama

# source: 75397e34a363
export-verdict = Apa jadinya orang itu karena semua yang dilakukan dan tidak dilakukan

# source: 197345bf0fed
export-unsafe = Apakah itu dapat membahayakan orang itu

# source: d753426bdcdb
export-reasons = Mengapa, menurut nama baris dalam tabel penilaian

## Questions

# source: 96d152bc9357
export-said-as = Apakah ini pertanyaan, atau jawaban atas yang diinginkan seseorang

# source: dedaa3ce6f82
export-said-question = Pertanyaan

# source: c112f1ee1097
export-said-reply = Jawaban

# source: c92000947082
export-subject = Tentang apa, menurut namanya dalam skenario

# source: 3653d22e5a5a
export-kind = Jenis kalimatnya pada saat itu

# source: e51e8c1c30bd
export-is-recommended = Apakah jenis itu dianjurkan

# source: 82220cecfba9
export-trust-before = Kepercayaan sebelumnya, sesudah langkah terakhir dengan orang ini

# source: 687ca9d7fb2a
export-trust-after = Kepercayaan sesudahnya

# source: cad7c6e12347
export-distress-before = Tekanan batin sebelumnya, sesudah langkah terakhir dengan orang ini

# source: 275fe5564799
export-distress-after = Tekanan batin sesudahnya

# source: d32ca6051c5d
export-told = Seberapa jauh orang itu bercerita, dengan kata-kata sendiri; kosong bila tidak ada yang baru

# source: ed3d1fa466f9
export-is-planted = Apakah orang itu mengiyakan kata-kata yang ditaruh di mulutnya

# source: 93144b5c8fff
export-taken-back = Apakah langsung ditarik kembali

# source: 2fed5c890f7f
export-fear-met = Ketakutan yang terjawab olehnya

# source: 93f9a314e0b1
export-heard-by = Siapa lagi yang mendengarnya

# source: 9259c6a88623
export-heard-power = Orang yang berkuasa atas orang itu

# source: 85ef61f3ac9f
export-heard-group = Orang dari kelompoknya

# source: 0cf19ffa822f
export-heard-stranger = Orang lain

## Notes

# source: e828e512a91a
export-page = Orang pemilik halaman tempat baris itu, menurut nama perannya

# source: 990581c25ccf
export-line-of = Siapa yang mengatakannya, atau baris surat milik siapa, menurut nama perannya

# source: ebb412ae9ca3
export-sort = Bagaimana peserta memilahnya

# source: 4c961200d2a0
export-worry = Kekhawatiran yang dipilih peserta

# source: d97d0fa2d422
export-codes = Kode indikator yang dipilih peserta, di tingkat ahli

# source: 17babf6fd3e8
export-came-out = Seberapa cocok dengan yang dibawa baris itu; kosong bila skenario tidak mengatakan apa-apa

# source: 7daf77ba61f5
export-ground = Apakah diberikan sebagai alasan keputusan tentang orang ini

## Units, and what may stand in a column

# source: 59f006d63bd0
export-unit-seconds = detik

# source: c9022680f888
export-unit-people = orang

# source: cff2fe22bf94
export-unit-percent = persen

# source: 76f5af292f96
export-unit-points = poin dari 100

# source: 3ae9ac44553f
export-holds-words = kata-kata, atau nama

# source: d7755b3f1e76
export-holds-names = nama-nama, dengan spasi di antaranya

# source: 833b74645888
export-holds-whole = bilangan bulat dari { $from } sampai { $to }

# source: 94e7e76c2569
export-holds-at-least = bilangan bulat, { $from } atau lebih

# source: af7c6eca4d0a
export-holds-moment = saat dalam UTC, seperti 2026-11-29T10:00:00.000Z (RFC 3339)

# source: 5353f40de8ca
export-holds-some-of = beberapa dari ini, dengan spasi di antaranya: { $terms }
