# language: id
# translator: machine draft
# state: draft

## Run: documents

# source: b4e929d8bcfe
documents-title = Dokumen

# source: 638d4664bd68
documents-none = Anda belum punya dokumen. Lihat sekeliling: di beberapa tempat ada surat-surat.

# source: 3316348dbadf
document-read = sudah dibaca

# source: 2d7534b1a845
document-unread = belum dibaca

# source: 27efb7274c77
document-do-read = Baca

# source: 2ae913d6d3e2
document-close = Simpan

## Papers: lines

# source: e1e0266fa616
documents-how = Buka dua untuk meletakkannya berdampingan. Sentuh satu baris untuk mencatatnya, atau untuk menaruhnya di samping baris lain.

# source: 66027355b2eb
document-language = Dalam { $language }

## Papers: on the desk

# source: 4cd5658a5837
documents-third = Dua terbuka. Yang ketiga menggantikan “{ $document }”.

# source: 507f60cea7e3
document-closer = Lihat lebih dekat

# source: 29def15369c8
document-back = Kembali ke meja
