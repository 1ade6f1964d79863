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

# source: ed38e43f08c6
mood = { $ease }, { $strain }

# source: 4be5ee2f6e03
setting-apart = Sudah terpisah dari yang lain

# source: 4686d9ff1e33
setting-language = Ada bahasa yang sama-sama dipahami

# source: 465be15f15c2
setting-no-language = Tidak ada bahasa yang sama-sama dipahami ({ $languages })

# source: e23bd991060a
setting-interpreter = { $person } menjadi juru bahasa

# source: 30094e0bec00
talk-do = Lakukan

# source: 84f568ca4008
talk-nothing-yet = Anda belum berbicara.

# source: d9752a22b1e9
interpreter-choose = Minta { $person } menjadi juru bahasa

## Talk: at the table

# source: 276573bb47d8
talk-sit = Duduk bersama { $person }

# source: 3e2f80c205a9
talk-go-on = Lanjut bicara dengan { $person }

# source: 7a359790c13b
talk-take-call = Bicara dengan { $person } lewat telepon

# source: a07ee756204b
talk-minutes =
    { $minutes ->
        [0] Anda baru saja duduk.
       *[other] Anda sudah bicara { $minutes } menit.
    }

# source: 216b4596155c
talk-heard-by-nobody = Tidak ada orang lain yang bisa mendengar

# source: 00bdffec7a61
talk-heard-by = Bisa mendengar: { $people }

# source: 85bc900ed9e8
talk-take-back = Tarik kembali kata itu

# source: 6dea6cd29aac
talk-word-for-word = Minta diterjemahkan kata demi kata

# source: c094a628411c
talk-waits = Anda ditunggu. Apa yang Anda katakan?

# source: 98dd313a8e4e
talk-halted = { $person } sudah berkata cukup.

# source: b90ba9bdc7b8
talk-wait = Menunggu, dan tidak berkata apa-apa

# source: 9c1257a68a4c
talk-else = Hal lain …

# source: 869988f2cd1f
talk-more = Lagi …

# source: f0a789a7b720
talk-care = Perawatan dan tempat …

# source: f1e6cea80c05
talk-back = Kembali ke percakapan

# source: 47e04e92d70d
talk-end = Akhiri percakapan

# source: e836bee7bcc2
talk-back-to = Kembali ke: { $subject }

# source: 08326f91f336
talk-rise = Berdiri

# source: 6baf04899a57
talk-rise-means = Percakapan bisa dilanjutkan nanti.

# source: 318655cea4bd
talk-languages = Bahasa

# source: bfd749ff078c
interpreter-waits = bisa ada di sini dalam { $minutes } menit

# source: 7bc271818000
interpreter-on-line = lewat telepon

# source: f70a5b845ae1
interpreter-on-line-waits = lewat telepon, dalam { $minutes } menit

# source: 161eb09db9c0
setting-telephone = Lewat telepon

# source: 239f24bf0454
setting-whisper = Lewat telepon, berbisik

# source: 898231d69603
setting-witness = Diajak bicara sebagai saksi

# source: b6a3045fe1ab
setting-suspect = Diajak bicara sebagai tersangka, dengan hak seorang tersangka

# source: 5fdfd05d2bec
moment-wants = { $person } menginginkan sesuatu dari Anda, sekarang.

# source: 3173c1c8cfe0
thing-passport = Paspor

# source: 84ecd6328b80
thing-telephone = Telepon

# source: 5ccc2e8715d7
thing-money = Uang

# source: 0dec07abf92d
thing-notebook = Buku catatan

# source: 99a52df3ff3d
thing-key = Kunci

# source: 81c42aabf23b
thing-line = Saluran telepon

# source: 67d5591caf8a
thing-give = Berikan kepada { $person }

# source: 043df4521d44
thing-went = Sekarang ada pada { $person }

# source: f763005ba8f9
people-closer = Yang bisa Anda lakukan untuk { $person }
