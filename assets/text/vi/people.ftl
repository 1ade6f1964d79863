# language: vi
# translator: machine draft
# state: draft

## Run: people

# source: 7db20897053b
people-title = Mọi người

# source: deb51fff3255
people-nobody = Ở đây không có ai để trò chuyện.

# source: 08b041935798
speaker-you = Bạn

# source: ed38e43f08c6
mood = { $ease }, { $strain }

# source: 4be5ee2f6e03
setting-apart = Đã ra riêng một chỗ

# source: 4686d9ff1e33
setting-language = Hai bên có chung một ngôn ngữ

# source: 465be15f15c2
setting-no-language = Không có ngôn ngữ chung ({ $languages })

# source: e23bd991060a
setting-interpreter = { $person } phiên dịch

# source: 30094e0bec00
talk-do = Làm

# source: 84f568ca4008
talk-nothing-yet = Hai bên chưa nói chuyện.

# source: d9752a22b1e9
interpreter-choose = Để { $person } phiên dịch

## Talk: at the table

# source: 276573bb47d8
talk-sit = Ngồi xuống với { $person }

# source: 3e2f80c205a9
talk-go-on = Nói chuyện tiếp với { $person }

# source: 7a359790c13b
talk-take-call = Nói chuyện với { $person } qua điện thoại

# source: a07ee756204b
talk-minutes =
    { $minutes ->
        [0] Bạn vừa mới ngồi xuống.
       *[other] Bạn đã nói chuyện { $minutes } phút.
    }

# source: 216b4596155c
talk-heard-by-nobody = Không ai khác nghe được

# source: 00bdffec7a61
talk-heard-by = Có thể nghe: { $people }

# source: 85bc900ed9e8
talk-take-back = Rút lại lời đó

# source: 6dea6cd29aac
talk-word-for-word = Xin dịch lại từng chữ

# source: c094a628411c
talk-waits = Người ta đang chờ bạn. Bạn nói gì?

# source: 98dd313a8e4e
talk-halted = { $person } đã nói là đủ rồi.

# source: b90ba9bdc7b8
talk-wait = Chờ, và không nói gì

# source: 9c1257a68a4c
talk-else = Chuyện khác …

# source: 869988f2cd1f
talk-more = Thêm …

# source: f0a789a7b720
talk-care = Chăm sóc và nơi chốn …

# source: f1e6cea80c05
talk-back = Quay lại cuộc nói chuyện

# source: 47e04e92d70d
talk-end = Kết thúc cuộc nói chuyện

# source: e836bee7bcc2
talk-back-to = Quay lại chuyện: { $subject }

# source: 08326f91f336
talk-rise = Đứng dậy

# source: 6baf04899a57
talk-rise-means = Cuộc nói chuyện có thể tiếp tục sau.

# source: 318655cea4bd
talk-languages = Ngôn ngữ

# source: bfd749ff078c
interpreter-waits = có thể có mặt sau { $minutes } phút

# source: 7bc271818000
interpreter-on-line = qua điện thoại

# source: f70a5b845ae1
interpreter-on-line-waits = qua điện thoại, sau { $minutes } phút

# source: 161eb09db9c0
setting-telephone = Qua điện thoại

# source: 239f24bf0454
setting-whisper = Qua điện thoại, nói thầm

# source: 898231d69603
setting-witness = Được nói chuyện như một nhân chứng

# source: b6a3045fe1ab
setting-suspect = Được nói chuyện như một nghi phạm, với các quyền của nghi phạm

# source: 5fdfd05d2bec
moment-wants = { $person } muốn điều gì đó từ bạn, ngay bây giờ.

# source: 3173c1c8cfe0
thing-passport = Hộ chiếu

# source: 84ecd6328b80
thing-telephone = Điện thoại

# source: 5ccc2e8715d7
thing-money = Tiền

# source: 0dec07abf92d
thing-notebook = Sổ ghi chép

# source: 99a52df3ff3d
thing-key = Chìa khóa

# source: 81c42aabf23b
thing-line = Đường dây điện thoại

# source: 67d5591caf8a
thing-give = Đưa cho { $person }

# source: 043df4521d44
thing-went = Bây giờ ở chỗ { $person }

# source: f763005ba8f9
people-closer = Bạn có thể làm gì cho { $person }
