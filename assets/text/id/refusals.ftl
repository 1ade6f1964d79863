# language: id
# translator: machine draft
# state: draft

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

# source: 0bda90498b84
refusal-seen-before = Ini sudah Anda lihat, dan tidak ada yang berubah:

# source: ebd40df4fccc
refusal-answered-before = Seperti tadi:

# source: 418a058414f5
refusal-again = { $what } { $words }

# source: 63642e2e0106
refusal-words = { $words }

## Refusals: at the table and at the desk

# source: 9ee008eb1813
refusal-waited = Seseorang menginginkan sesuatu dan menunggu Anda.

# source: 0d06290da16a
refusal-nobody-waits = Sekarang tidak ada yang menunggu itu.

# source: 66c51d01b591
refusal-not-read = Itu ditulis dalam bahasa yang tidak dapat Anda baca.

# source: 7cb1908f8ca1
refusal-at-table = Anda sedang duduk bersama seseorang. Berdirilah dulu.

# source: 187e9eb83dfe
refusal-no-talk = Anda tidak sedang duduk bersama siapa pun.

# source: c7e6973285c2
refusal-too-many-grounds = Berikan paling banyak enam baris sebagai alasan.

# source: 23c2c6a4a6d6
refusal-not-on-page = Alasan harus ada di halaman orang itu.

# source: 3dbed3ecc82b
refusal-no-such-interpreter = Sekarang tidak ada yang bisa menerjemahkan bahasa itu.

# source: 3b8fb543694b
refusal-not-to-decide = Tidak ada yang perlu diputuskan tentang orang ini.

# source: 79030400376e
refusal-talk = Sekarang itu tidak dapat dikatakan atau dilakukan.
