# language: id
# translator: machine draft
# state: draft

## Program and shelf

# source: 4c53e38b89e1
program-name = Alasan yang Wajar

# source: a89390ce512d
program-purpose = Berlatih melihat tanda-tanda perdagangan orang, berbicara dengan orang, dan memutuskan apa yang melindungi mereka. Tidak ada yang bisa terluka di sini.

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

# source: 97903f19edf6
card-resume = Lanjutkan

# source: ed077f3d8125
card-open = Buka

# source: d41a34af2ab7
back-to-shelf = Kembali ke daftar

# source: 7b00bc7381a7
card-begun = Sudah dimulai dan belum selesai

# source: d889d816bbe7
card-run = { $when }, pada menit ke-{ $minute }

# source: 1dd1c98869e1
card-run-of = { $trainee }: { $when }, pada menit ke-{ $minute }

# source: 2d3d10329553
card-run-not = Anda tidak bisa melanjutkan sesi ini: { $reason }

# source: 2ae913d6d3e2
card-put-away = Singkirkan

# source: e500e3db3367
card-put-away-means = Tidak ditampilkan lagi, dan tidak dihapus.

# source: 415e7a8b18a0
shelf-kept-in = Sesi disimpan di { $place }

# source: 634a5f888385
card-more-runs = Ada { $count } latihan lain yang dimulai sebelumnya. Sisihkan beberapa untuk melihatnya.

## Shelf: runs that were ended

# source: 7cdc804e6996
card-ended = Selesai

# source: 998f1fbecaae
card-read-again = Baca lagi hasilnya
