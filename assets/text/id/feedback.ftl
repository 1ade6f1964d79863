# language: id
# translator: machine draft
# state: draft

## The debrief

# source: 7d2fe9535de4
feedback-people = Yang sebenarnya, dan yang Anda lakukan

# source: 145a7f8b6db9
feedback-talks = Percakapan

# source: 0ffd70fe77b4
feedback-week = Satu hal untuk minggu depan

# source: 7491bdceb00a
feedback-truth = { $person }: { $truth }.

# source: 6c99f62e97a5
feedback-treated = Bagaimana { $person } diperlakukan: { $treated }.

# source: ba57afb75bde
feedback-danger = Itu bisa membahayakan { $person }.

# source: e256de62caae
feedback-found = Anda menyimpulkan: { $finding }.

# source: c6f915f121bc
feedback-found-both = Anda menyimpulkan: { $finding }, dan { $second }.

# source: b9fd8ab4119e
feedback-undecided = Anda tidak menyimpulkan apa pun, ke arah mana pun.

# source: a7a1e25803a2
feedback-minute = Menit { $minute }

# source: e0ba89091fb8
feedback-minute-of = Menit { $minute } hari { $day }

# source: 0fbbf3f74e74
feedback-heard = { $person } sudah memberi tahu Anda

# source: e05b955f5936
feedback-could = { $person } bisa memberi tahu Anda

# source: dd155610c576
feedback-could-see = Anda bisa melihatnya

# source: 2ed44f99ac3a
feedback-had = Anda sudah melihat atau membaca

# source: dbc9564930ca
feedback-answered = Yang terjadi sesudahnya

# source: 5b9a73c9e5e2
feedback-instead = Anda bisa berkata

# source: abf332068396
feedback-then = { $person } akan menjawab

# source: 758fb10d663b
feedback-same = Orang lain dengan kenyataan lain akan mengatakan yang sama kepada Anda, kata demi kata.

# source: c5a951a51edf
feedback-other = Orang lain dengan kenyataan lain akan menjawab

# source: 13b3f68567c5
feedback-days3 = Tiga hari kemudian

# source: 61a435ce1b96
feedback-days30 = Tiga puluh hari kemudian

# source: d3ae14a50bfe
feedback-why = Mengapa

# source: 483bd49023ae
feedback-story = Yang terjadi

# source: fd9601daae5b
feedback-rated = Anda mengatakan { $said } dari 100 bahwa { $person } adalah korban.
