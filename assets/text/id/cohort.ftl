# language: id
# translator: machine draft
# state: draft

## What is taken from a kept run

# source: e7a9f532f5ea
cohort-ended = { $band }; langkah: { $moves }

# source: fb5cd8e813df
cohort-result-cut = baris { $line }, yaitu hasilnya, terpotong, dan dibuat lagi dari langkah-langkahnya

# source: 97aba7da9e8d
cohort-other-result = ketika disimpan, hasilnya lain; yang disampaikan memakai aturan yang berlaku sekarang

# source: 5232c3cd147f
cohort-changed = skenario, pustaka atau program sudah berubah, dan hasilnya tetap sama

# source: f317fc069468
cohort-unknown = baris dari program yang lebih baru yang dilewati: { $lines }

## What is only counted

# source: fa13edc9f78f
cohort-open = sesi ini belum berakhir dan dapat diteruskan; tidak ada yang disampaikan tentang apa yang benar

# source: df61abf4f291
cohort-open-cut = baris { $line } terpotong; sebelum itu sesi ini belum berakhir dan dapat diteruskan; tidak ada yang disampaikan tentang apa yang benar

# source: f85cbc45551e
cohort-nowhere = ini sesi dari skenario `{ $name }`, yang tidak ada di sini

# source: a55874bd3a75
cohort-broken = ini sesi dari skenario `{ $name }`, yang sekarang tidak dapat dimainkan ({ $why })

# source: 487caf30334a
cohort-differs = mulai langkah { $at } hasilnya sekarang lain ({ $why })

# source: bc1bb8d8902b
cohort-unfair = tidak ada yang dinilai dalam undian ini, karena orang yang teliti pun akan salah memutuskan

# source: b560dd127dc8
cohort-kept = rekamannya menyimpan: { $band }

## What is not taken

# source: 02372edf8822
cohort-spoiled = { $why }; tidak ada yang diambil darinya

# source: 4a775986f17e
cohort-copy = salinan dari { $name }, yang sama jauhnya atau lebih jauh; dihitung sekali

## The folder

# source: 5e5c00e1bb65
cohort-none = tidak ada rekaman sesi di sini; rekaman adalah berkas yang berakhiran .jsonl

# source: 96e0a4a5ec7b
cohort-other-files = berkas yang bukan rekaman dilewati: { $count }

# source: ee7ee35ec374
cohort-folders = folder di dalamnya tidak diperiksa: { $count }

# source: 8fb99879534e
cohort-count = rekaman: { $all }; disampaikan: { $told }, belum berakhir: { $open }, hanya dihitung: { $counted }, salinan: { $copies }, tidak diambil: { $refused }
