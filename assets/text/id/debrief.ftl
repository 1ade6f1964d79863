# language: id
# translator: machine draft
# state: draft

## Debrief

# source: c5d7aa86e8b0
debrief-again = Mainkan lagi

# source: 3684b7586cff
debrief-instead = Sebagai gantinya: { $instead }

# source: bc7af8ccc77d
debrief-source = Sumber: { $source }

## Debrief: three acts

# source: 1302267f70f5
debrief-title = Bagaimana jadinya

# source: 75c3e88b3bfb
debrief-more = Lebih banyak tentang ini

# source: 49f3f1091995
debrief-try = Coba lagi dari sini

# source: a682468c37a8
debrief-weighing = Yang penting sedang dihitung: { $done } dari { $all }. Saat-saat ini bisa berubah.

# source: 401dba6f404c
debrief-band-safe = Semua orang diperlakukan seperti yang akan dilakukan orang yang cermat.

# source: d80bea27b7d7
debrief-band-developing = Tidak ada tindakan Anda yang membahayakan orang. Tetapi tidak semua orang mendapat apa yang akan diupayakan orang yang cermat.

# source: 9db28d513d91
debrief-band-unsafe = Yang Anda lakukan atau tidak lakukan dapat membahayakan seseorang. Itu penting, sebaik apa pun yang lain.

# source: 8fb1918dc7f8
debrief-scores = Tujuh keterampilan, dan setiap nilai

# source: d99a4da7f991
debrief-score = { $score } dari 100

# source: bde25b51302b
debrief-score-none = Di sini tidak ada yang dinilai.

# source: be03b75a2860
debrief-score-across = Satu permainan tidak bisa mengatakan ini. Beberapa bisa.

# source: 545b6eb95c37
debrief-walkthrough = Permainan saya sebagai contoh jalan, untuk disalin

# source: ebd530a31d4f
debrief-walkthrough-says = Satu permainan, seperti yang dimainkan.

# source: df65762235d2
debrief-told-deny = berkata tidak

# source: 3b2e171fc349
debrief-told-small = mengecilkannya

# source: b11397a68ab7
debrief-told-part = menceritakan sebagian, dengan kata sendiri

# source: 78d94c1dec99
debrief-told-whole = menceritakannya, dengan kata sendiri

# source: cb1a04abc87e
debrief-planted = kata-kata Anda, dan jawaban ya

# source: f8810d4607aa
debrief-taken-back = Anda menarik kembali kata-kata Anda

# source: 8eba8f9ee45e
debrief-met = { $fear }: Anda menjawabnya

## The debrief as a page to print (grounds report)

# source: aa25bd82bfee
debrief-page-run = Sesi { $label }, dimulai { $when }, angka acak { $draw }

# source: c88f96ebf51d
debrief-page-cut = Rekaman sesi ini terpotong di baris { $line }. Di sini ada yang dilakukan sebelum itu.

# source: ff8238f06c91
debrief-page-other = Ketika sesi ini disimpan, hasilnya lain. Halaman ini memakai aturan yang berlaku sekarang.

# source: c20521d08c64
debrief-page-curve = Kepercayaan { $trust_first } di awal dan { $trust_last } di akhir, tekanan batin { $distress_first } dan { $distress_last }. Masing-masing dari 0 sampai 9. Setiap langkah ada dalam tabel percakapan ini.

# source: 33b93476cf59
debrief-page-time = Waktu

# source: 55bb6b3dd8fd
debrief-page-said = Yang Anda katakan atau lakukan

# source: c79c7208f4ce
debrief-page-came = Apa jenisnya, dan apa akibatnya

# source: ade9248e0132
debrief-page-trust = Kepercayaan

# source: ae55ea403754
debrief-page-distress = Tekanan batin

# source: 8ad5bf62286e
debrief-page-good = Sudah baik:

# source: 6e0c618fe63e
debrief-page-partly = Sebagian:

# source: 24c0923ab67c
debrief-page-bad = Terlewat atau merugikan:

# source: dd6d87654803
debrief-page-recommended = dianjurkan

# source: 649cfa2f76a8
debrief-page-not-recommended = tidak dianjurkan

## Debrief: the line of a talk

# source: 787cf8450f0b
debrief-line-you = Kata Anda

# source: bf1d375715e7
debrief-line-came = Hasilnya

# source: ae6410f2afe4
debrief-line-counted = Yang Anda katakan, dihitung: membiarkan mereka memilih apa yang diceritakan { $invites }, memberi tahu, menjawab, atau meminta izin { $tells }, memasukkan kata-kata { $puts_in }, menekan, menjanjikan, atau menyakiti { $presses }.

# source: c1a8b9e4e80f
debrief-line-brought = Hasilnya, dihitung: diceritakan dengan kata sendiri { $told }, jawaban ya atas kata-kata Anda { $planted }, rasa takut yang dijawab { $met }.

# source: d35ab6ce27f3
debrief-line-stage = { $stage }: dari { $from } sampai { $to }

# source: d6aafd76c639
debrief-line-read = Cara membaca garis ini

# source: 8a7a61156bf2
debrief-line-trust = Garis penuh: kepercayaan

# source: 303a5dc7085e
debrief-line-distress = Garis putus: tekanan batin

# source: 6c9e6ba5b416
debrief-line-gained = Diceritakan dengan kata sendiri: makin tinggi, makin banyak

# source: eaacbeb14b69
debrief-line-planted = Jawaban ya atas kata-kata Anda: tidak ada nilainya

# source: d8746ef80fce
debrief-line-met = Rasa takut dijawab

# source: 253dbbb2f5fe
debrief-line-step = Satu langkah wawancara, dengan kodenya

# source: 30ec2b16b5ea
debrief-line-late = Langkah yang dilakukan terlambat atau sebagian

# source: f7af7d22c1f0
debrief-line-pause = Jeda yang digambar pendek

# source: f2bdc551555a
debrief-line-moment = Saat yang diceritakan di bawah

# source: b267c16ab98e
debrief-line-steps = Langkah-langkah wawancara

## Debrief: the case on a board

# source: 1514616ba699
debrief-board = Kasus { $person } di papan

# source: ef4d4c45d72c
debrief-board-whole = Alasan Anda menopang kesimpulan Anda.

# source: 7d95965b9daf
debrief-board-part = Alasan Anda menopang sebagian kesimpulan Anda.

# source: 384521028448
debrief-board-not = Alasan Anda tidak menopang kesimpulan Anda.

# source: 1aaaabf8f194
debrief-board-contrary = Alasan Anda menunjukkan apa yang Anda katakan tidak ada.

# source: e9a48534f242
debrief-board-none = Anda tidak memberikan alasan.

# source: ccce04c7a206
debrief-board-undecided = Anda tidak memutuskan apa-apa, jadi tidak ada alasan yang bisa dilihat.

# source: b74c6c25c305
debrief-board-leaps = Alasan yang tidak menopang apa-apa: { $leaps }

# source: 3b26a5427458
debrief-board-lines = Baris

# source: 75f24140a22b
debrief-board-worry = Kekhawatiran

# source: 0bc70684cf30
debrief-board-dimension = Dimensi

# source: 8e7ddf931c59
debrief-board-shows = Yang ditunjukkan

# source: b0ee315f4ac6
debrief-board-found = Ditemukan

# source: 20f6c3fa00fd
debrief-board-asks = Layak ditanyakan

# source: 3d86eb082e36
debrief-board-missed = Terlewat

# source: 8e000b810866
debrief-board-imagined = Lompatan

# source: cfda41b12a07
debrief-board-against = Berbicara melawannya

# source: dbc86e3d6603
debrief-board-loose = Tidak mengarah ke mana pun

# source: f93f13319b42
debrief-board-aside = Anda mengesampingkannya

# source: ed05a3b235b1
debrief-board-left = Anda memilikinya, dan tidak mencatatnya

# source: c2019ed24cef
debrief-board-changed = Anda tidak memperolehnya dengan bebas dalam kata mereka sendiri

# source: 1d4d2237e025
debrief-board-unheard = mereka bisa memberi tahu Anda

# source: b7a5f0ed66e8
debrief-board-unseen = Anda bisa melihatnya

# source: fcf9881e9558
debrief-board-nothing = ini tidak mengatakan apa-apa ke arah mana pun

# source: 519b686742e4
debrief-board-other-way = ini justru melawannya

# source: d0a4dad54858
debrief-board-yours = ini tidak dengan bebas dalam kata mereka sendiri

# source: 28e51f044c1b
debrief-board-ground = salah satu alasan Anda

# source: ecf65e8b8b6e
debrief-board-weighs = { $code }, { $strength }

# source: 229e1bbc64f4
debrief-board-act = proses

# source: 17666958bdfc
debrief-board-means = cara

# source: d9783c484e83
debrief-board-purpose = tujuan

# source: e184ef549036
debrief-board-given = di antara alasan Anda

# source: 57a077338ddd
debrief-board-on-page = di halaman Anda, tidak di antara alasan Anda

# source: 44ddc399b778
debrief-board-was-there = ada satu baris untuknya, dan Anda tidak memilikinya

# source: f78ef4639c88
debrief-board-not-there = tidak ada yang bisa diketahui berbicara untuknya

# source: 041b409d1d2a
debrief-board-not-needed = tidak diperlukan: di bawah delapan belas tahun

# source: 06741544926f
debrief-board-tally = Di halaman Anda: kuat { $strong }, sedang { $medium }, lemah { $weak }.

# source: e79950704ad4
debrief-board-enough = Menurut aturan ILO itu cukup.

# source: 6d76113f9186
debrief-board-not-enough = Menurut aturan ILO itu belum cukup. Ada lebih banyak.

# source: 33f8549a39d1
debrief-board-never-enough = Menurut aturan ILO itu tidak cukup, dan yang ada pun tidak.

# source: 3dcea709ca2d
debrief-board-rule = Aturan ILO menganggap suatu dimensi terbukti oleh dua tanda kuat; satu tanda kuat dan satu lagi; tiga tanda sedang; atau dua tanda sedang dan satu lemah. Aturan ini menimbang kasus. Untuk merujuk seseorang, kurang dari itu pun cukup.

# source: 3776b758902a
debrief-board-trafficked = Bersama-sama, menurut halaman Anda: cara dan eksploitasi. Itu perdagangan orang.

# source: f68d77722ddf
debrief-board-child = Bersama-sama, menurut halaman Anda: eksploitasi seseorang di bawah delapan belas tahun. Itu perdagangan orang, apa pun caranya.

# source: 9e22c68508eb
debrief-board-deceived = Bersama-sama, menurut halaman Anda: diperdaya atau ditekan masuk, dan dieksploitasi.

# source: ed20c964ea4c
debrief-board-exploited = Bersama-sama, menurut halaman Anda: eksploitasi saja. Itu kasus hak kerja.

# source: 429f444d372d
debrief-board-unexploited = Bersama-sama, menurut halaman Anda: eksploitasi belum terbukti.

# source: 86c7efa0c701
debrief-board-empty = Tidak ada apa-apa di halaman ini, dan tidak ada yang kurang.
