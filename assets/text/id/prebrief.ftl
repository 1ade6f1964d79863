# language: id
# translator: machine draft
# state: draft

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

# source: 79052d2611da
prebrief-how-note = Catat apa arti suatu tanda, dan tentang siapa. Banyak hal belum cukup jika berdiri sendiri.

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
