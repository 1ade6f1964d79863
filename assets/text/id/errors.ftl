# language: id
# translator: machine draft
# state: draft

## What the system refuses

# source: 1f0435031dd0
error-system = { $why } ({ $words })

# source: e364d9c374ec
error-system-not-found = ini tidak ada

# source: d24d607b6ff5
error-system-permission = akun ini tidak boleh membaca atau menulis di sini

# source: 71da1bb57295
error-system-full = tidak ada tempat lagi di disk

# source: 535c51563be7
error-system-read-only = disk ini dapat dibaca, tetapi tidak dapat ditulis

# source: 07474fae12f3
error-system-in-the-way = ada hal lain dengan nama ini yang menghalangi

# source: 09f9a4827cb1
error-system-busy = program lain sedang membukanya

# source: abe824416059
error-system-away = disk atau folder bersama ini tidak menjawab; pasang kembali flash disk, atau sambungkan folder bersama

# source: 6108db02aeae
error-system-other = sistem menolak

# source: ab08e5f1d5fd
error-place = { $path }: { $reason }

# source: c91e49cad102
error-too-many-files = berisi lebih dari { $most } berkas; sebutkan folder sebuah skenario

# source: 7a8060d30e3b
error-too-large = berkas lebih dari { $most } byte; perkecillah

# source: 63642e2e0106
error-not-text = { $words }

## Texts of the program

# source: 3eb7aed6f698
error-texts-place = teks ada di folder tiap bahasa; taruh berkas ini di salah satunya, misalnya km/run.ftl

# source: 79c913348827
error-no-language-code = `{ $code }` bukan kode bahasa; tulis misalnya km

# source: 4b699414f04b
error-no-language = tidak ada bahasa `{ $code }`; yang ada: { $there }

# source: 0aaba128d3bc
error-language-meant = tidak ada bahasa `{ $code }`; apakah maksud Anda `{ $meant }`, { $name }?

# source: f04f21a8df52
error-texts-name = berkas ini tidak dibaca dengan nama ini; beri nama { $right }

# source: 1a6af1d1aab6
error-texts-unreadable = teks dalam `{ $code }` bukan Fluent yang dapat dibaca (byte { $byte })

# source: eaccdb919ce9
error-texts-twice = teks dalam `{ $code }` menyebut pesan `{ $name }` dua kali

## Kept runs

# source: d10f22a80d77
error-run-open-elsewhere = latihan ini terbuka di jendela lain

# source: 70f13c2f235a
error-record-away = catatan ini tidak dapat dicapai; jika berada di flash disk, pasang kembali, jika di folder bersama, sambungkan

# source: dd427076e461
error-record-other = orang lain telah menulis ke catatan ini, atau ini catatan lain; catatan dibiarkan apa adanya

# source: 78004dc76f4a
error-run-ended = latihan ini sudah diakhiri

# source: d734d52af4d0
error-run-differs = skenario telah diubah sejak latihan ini disimpan, dan sekarang hasilnya lain: { $why }; dapat dibaca, tidak dapat dilanjutkan

# source: 4788930342d4
error-run-differs-first = sebelum langkah pertama, { $why }

# source: 7ac9ca09d261
error-run-differs-move = pada langkah { $at } ({ $step }), { $why }

# source: 25c86a6de813
error-run-other-scenario = ini latihan dari skenario lain, `{ $name }`

# source: 3a2638b9290f
error-record-empty = rekaman ini kosong atau terpotong di baris pertama

# source: 50fb2b512aea
error-record-too-large = ini lebih besar dari rekaman mana pun; paling banyak { $most } byte dibaca

# source: 8b06b0ccca27
error-record-none = ini bukan rekaman latihan

# source: d852fff1ec03
error-record-earlier = rekaman ini dibuat oleh versi program sebelumnya (format { $format }; versi ini membaca { $newest }); hanya dapat dibaca dengan versi itu

# source: 6752a751f420
error-record-later = rekaman ini dibuat oleh versi program sesudahnya (format { $format }; versi ini membaca { $newest }); perbarui program untuk membacanya

# source: 7ea0f228fb9e
error-record-changed = baris { $line } bukan seperti yang ditulis: baris itu, atau baris sebelumnya, telah diubah

# source: 3ab1f00c20a1
error-record-unclear = baris { $line } tidak dapat dipahami program ini

# source: 79d3d88c979d
error-move-refused = langkah ini sekarang ditolak ({ $why })

# source: 508394ce3337
error-other-events = hal lain yang terjadi sesudahnya

# source: ef908b4696e7
error-other-words = baris lain diucapkan atau terlihat: dulu { $kept }, sekarang { $now }

# source: a94af2ae479d
error-not-ended = ada hasil yang disimpan untuk latihan yang tidak berakhir

## Names that a scenario does not have

# source: 15ec7f3b70bd
error-no-person = tidak ada orang `{ $name }`

# source: e66dda5869d1
error-no-document = tidak ada dokumen `{ $name }`

# source: 05bafb0dc2dc
error-no-service = tidak ada layanan `{ $name }`

# source: 00941f9d806b
error-no-place = tidak ada tempat `{ $name }`

# source: 9f84832194b8
error-no-indicator = tidak ada indikator `{ $name }`

# source: 5c137f516ff6
error-no-spot = tidak ada yang dapat dilihat bernama `{ $name }`

# source: fa2717318265
error-no-thing = tidak ada benda `{ $name }`

# source: 49b65a7564a8
error-no-subject = tidak ada pokok pembicaraan `{ $name }`

# source: a3b17a935039
error-no-wording = kata-kata ini tidak ada di dalam percakapan: `{ $name }`

# source: 48b952377513
error-no-line = tidak ada baris `{ $name }`

# source: 6dd860b714c4
error-no-word = tidak ada kata seperti itu: `{ $name }`

# source: 251a1495a8b7
error-no-talk = tidak ada yang sedang diajak bicara

## Places in author view

# source: 442425f0aa03
error-own-folder = ini folder skenario itu sendiri, dan tidak ada yang ditulis di sana

# source: 6f7736384d1a
error-folder-open-elsewhere = sedang terbuka di jendela lain

## Drills

# source: 77eae757429d
error-no-files-here = di sini tidak ada tempat untuk berkas

# source: eca40a9345cc
error-drills-aside = { $place } tidak dapat dipahami; berkas itu disisihkan sebagai { $aside }, dan latihan mulai lagi

# source: 87e00250c870
error-drills-later = { $place } ditulis oleh versi program yang lebih baru; tidak ada yang ditulis di sana, jadi perbarui program

# source: f7f284557c52
error-drills-stuck = { $place } tidak dapat dipahami dan tidak dapat disisihkan ({ $reason }); tidak ada yang ditulis di sana
