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

# source: 1d807de55749
prebrief-keys = Tanpa tetikus: Tab dan tombol panah untuk bergerak, Enter untuk memilih, Escape untuk kembali, Ctrl dengan angka untuk membuka satu bagian. B menutup semuanya, sampai ditekan lagi.

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

## Prebrief: how one plays

# source: 442fea6cace3
prebrief-play-look = Lihat sekeliling, dan lihat siapa yang ada. Yang memakan waktu menyebutkan berapa lama.

# source: 860db81b1a1f
prebrief-play-talk = Duduklah bersama orang. Yang Anda katakan menentukan apa yang bisa mereka ceritakan. Anda bisa menunggu, dan bisa menarik kembali yang baru Anda katakan.

# source: 9bbf729d7b5b
prebrief-play-note = Sentuh satu baris untuk menaruhnya di sebuah halaman: ia dihitung, Anda tanyakan lagi, atau Anda kesampingkan. Tidak ada yang sampai di sana dengan sendirinya.

# source: 4c9225b8e9c2
prebrief-play-decide = Putuskan tentang setiap orang, dan katakan karena baris mana. Lalu Anda melihat yang sebenarnya.
