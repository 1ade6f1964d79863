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

# source: 4debe642537e
card-resumable = Anda memulainya: { $when }

# source: 97903f19edf6
card-resume = Lanjutkan

# source: ed077f3d8125
card-open = Buka

# source: d41a34af2ab7
back-to-shelf = Kembali ke daftar
