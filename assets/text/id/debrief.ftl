# language: id
# translator: machine draft
# state: draft

## Run: decide

# source: 0e4b38ba45fe
debrief-undecided = Anda tidak membuat keputusan

## Debrief

# source: 19f8ea61bd57
chapter-truth = Yang sebenarnya

# source: 4e3d6d093496
chapter-moves = Yang Anda lakukan

# source: 145a7f8b6db9
chapter-talk = Percakapan

# source: 5b4a623367f8
chapter-signs = Tanda-tanda

# source: 1c4f6830901e
chapter-next = Selanjutnya

# source: 42e4f17623cc
debrief-result = Hasil Anda

# source: c5d7aa86e8b0
debrief-again = Mainkan lagi

# source: 82b55f2db673
debrief-score-reached = { $score } dari 100, tercapai

# source: 3db6be457c72
debrief-score-below = { $score } dari 100, perlu { $least }

# source: 9a413208cd01
debrief-unsafe = Tidak aman, sebaik apa pun yang lain: { $rule }

# source: e9ed4c87bd55
debrief-made = Temuan Anda

# source: d312e3cb7f93
debrief-fits = Yang cocok

# source: d61ffb8c91e8
debrief-rated = Tingkat keyakinan

# source: eb38ca40211a
debrief-nothing = Tidak ada apa-apa di sini.

# source: 06a34667e952
debrief-cue = Tentang: “{ $cue }”

# source: cbe1893be322
debrief-moment = Langkah { $number }: “{ $words }”

# source: 3684b7586cff
debrief-instead = Sebagai gantinya: { $instead }

# source: bc7af8ccc77d
debrief-source = Sumber: { $source }

# source: 634d43a9cc80
debrief-no-talk = Anda tidak berbicara dengan siapa pun.

# source: ade9248e0132
debrief-trust = Kepercayaan

# source: ae55ea403754
debrief-distress = Tekanan batin

# source: 00e77d7822c9
debrief-curve = Kepercayaan dari { $trust } menjadi { $trust_after }, tekanan batin dari { $distress } menjadi { $distress_after }.

# source: f1ce256e6081
debrief-about = Tentang { $person }

# source: ee3eaad05347
debrief-count = { $what }: { $count }

# source: b5b41d606436
debrief-shows = Artinya

# source: ab8c69ee8ef8
debrief-your-note = Anda menulis

# source: 16d25333f6c8
debrief-noted = { $what } ({ $percent }% yakin)

# source: 718f73841169
debrief-not-noted = tidak ada catatan tentang ini

# source: 42a2ce7f63f9
verdict-harm = Merugikan

# source: 3d86eb082e36
verdict-missed = Terlewat

# source: 761fab5ada07
verdict-partly = Sebagian

# source: c939327ca16d
verdict-good = Baik

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
