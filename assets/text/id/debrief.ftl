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

# source: 0dea36c727e7
debrief-band-developing = Tidak ada yang dibahayakan. Tetapi tidak semua orang diperlakukan seperti yang akan dilakukan orang yang cermat.

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
