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

# source: 39b0230a0f4b
refusal-not-now = Itu tidak bisa dilakukan sekarang.

# source: 566c2772c989
refusal-will-not-talk = { $person } tidak mau berbicara.

# source: e996be26883a
refusal-no-such-document = Anda tidak punya dokumen itu.

# source: fd1cd159372d
refusal-already-done = Itu sudah dilakukan.

# source: 80bb8f5d61c8
refusal-cue-not-met = Anda belum memperhatikan hal itu.

# source: 97f628ac11c7
refusal-no-finding = Keputusan perlu paling sedikit satu temuan.

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
