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

# source: 7c0a12f6e5a2
name-and-age = { $name }, { $age }

# source: ed38e43f08c6
mood = { $ease }, { $strain }

# source: 6a855757e748
setting-with-others = Có người khác ở gần

# source: 4be5ee2f6e03
setting-apart = Đã ra riêng một chỗ

# source: ce466cd66e56
setting-private = Trong phòng riêng

# source: db883a6d9277
setting-apart-private = Đã ra riêng, trong phòng riêng

# source: e46e94d127d3
setting-will-talk = Đã đồng ý nói chuyện

# source: dc26b91a668e
setting-will-not-talk = Không muốn nói chuyện

# source: 7a4710e05ca0
setting-wants-referral = Muốn được chuyển tuyến

# source: a14610718eae
setting-wants-no-referral = Không muốn chuyển tuyến

# source: 4686d9ff1e33
setting-language = Hai bên có chung một ngôn ngữ

# source: 465be15f15c2
setting-no-language = Không có ngôn ngữ chung ({ $languages })

# source: e23bd991060a
setting-interpreter = { $person } phiên dịch

# source: b8c209cdead6
talk-ask = Hỏi

# source: 30094e0bec00
talk-do = Làm

# source: e5cc669f1314
talk-asked = đã hỏi trước đó

# source: b2db1efd6af6
talk-no-questions = Lúc này không có gì để hỏi.

# source: 84f568ca4008
talk-nothing-yet = Hai bên chưa nói chuyện.

# source: d9752a22b1e9
interpreter-choose = Để { $person } phiên dịch

# source: 94405dc8ef80
group-setting = Chỗ nói chuyện và ngôn ngữ

# source: 20e5d0bf372e
group-explain = Giải thích và xin đồng ý

# source: 4262074d6c60
group-care = Chăm lo

# source: 1afde71b02ce
group-close = Việc tiếp theo

# source: f97e9da0e3b8
group-other = Khác
