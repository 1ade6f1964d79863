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
