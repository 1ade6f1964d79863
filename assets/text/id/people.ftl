# language: id
# translator: machine draft
# state: draft

## Run: people

# source: 7db20897053b
people-title = Orang

# source: deb51fff3255
people-nobody = Tidak ada orang yang bisa diajak bicara di sini.

# source: 08b041935798
speaker-you = Anda

# source: 7c0a12f6e5a2
name-and-age = { $name }, { $age }

# source: ed38e43f08c6
mood = { $ease }, { $strain }

# source: 6a855757e748
setting-with-others = Ada orang lain di dekat sini

# source: 4be5ee2f6e03
setting-apart = Sudah terpisah dari yang lain

# source: ce466cd66e56
setting-private = Di ruang privat

# source: db883a6d9277
setting-apart-private = Terpisah, di ruang privat

# source: e46e94d127d3
setting-will-talk = Setuju untuk berbicara

# source: dc26b91a668e
setting-will-not-talk = Tidak mau berbicara

# source: 7a4710e05ca0
setting-wants-referral = Mau dirujuk

# source: a14610718eae
setting-wants-no-referral = Tidak mau dirujuk

# source: 4686d9ff1e33
setting-language = Ada bahasa yang sama-sama dipahami

# source: 465be15f15c2
setting-no-language = Tidak ada bahasa yang sama-sama dipahami ({ $languages })

# source: e23bd991060a
setting-interpreter = { $person } menjadi juru bahasa

# source: b8c209cdead6
talk-ask = Tanya

# source: 30094e0bec00
talk-do = Lakukan

# source: e5cc669f1314
talk-asked = sudah ditanyakan

# source: b2db1efd6af6
talk-no-questions = Tidak ada yang bisa ditanyakan sekarang.

# source: 84f568ca4008
talk-nothing-yet = Anda belum berbicara.

# source: d9752a22b1e9
interpreter-choose = Minta { $person } menjadi juru bahasa

# source: 94405dc8ef80
group-setting = Tempat dan bahasa

# source: 20e5d0bf372e
group-explain = Penjelasan dan persetujuan

# source: 4262074d6c60
group-care = Kepedulian

# source: 1afde71b02ce
group-close = Langkah berikutnya

# source: f97e9da0e3b8
group-other = Lainnya
