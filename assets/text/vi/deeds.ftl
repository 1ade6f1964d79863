# language: vi
# translator: machine draft
# state: draft

## Terms: what you do. The words on the button.

# source: f47737a32f6e
conduct-separate = Mời { $person } ra riêng một chỗ

# source: d215d847b642
conduct-private-room = Tìm một phòng riêng

# source: 357e4d0ff68f
conduct-offer-water = Mời uống nước, ăn, đi vệ sinh

# source: 2600512229e1
conduct-medical-help = Hỏi về sức khỏe và tìm người giúp

# source: 76a146eb52a0
conduct-choose-interpreter = Chọn người phiên dịch

# source: b0fc35203596
conduct-brief-interpreter = Hướng dẫn người phiên dịch

# source: e025e3e7bc87
conduct-explain-purpose = Nói bạn là ai và vì sao bạn hỏi

# source: 1dac059d848c
conduct-explain-limits = Nói điều gì được giữ kín và điều gì không thể

# source: 9a8f05b1e6fb
conduct-explain-rights = Nói đây không phải là bắt giữ, và nêu các quyền và sự trợ giúp

# source: 4176aceb97cf
conduct-ask-consent = Hỏi { $person } có sẵn lòng nói chuyện không

# source: 9177ca4738eb
conduct-break = Mời nghỉ một lát

# source: b14f2b8b2b6d
conduct-call-colleague = Nhờ một đồng nghiệp đến

# source: 9b88f9bae561
conduct-ask-referral-consent = Hỏi { $person } có muốn được một dịch vụ giúp đỡ không

# source: 0b6292a3ba09
conduct-safe-contact = Thống nhất một cách liên lạc an toàn

# source: 31ef5cb66936
conduct-second-meeting = Đề nghị nói chuyện lại vào hôm khác

# source: b3d34863eb5c
conduct-close = Tóm tắt lại và nói việc gì sẽ diễn ra tiếp theo

# source: b750e42cb2d2
conduct-let-controller-listen = Để người đi cùng ngồi nghe

# source: ad95de87ffe2
conduct-ring-back = Gọi lại số đó

## Terms: what you did. What the story tells afterwards.

# source: 2dbf09ebb3d2
did-separate = Bạn đã mời { $person } ra riêng một chỗ.

# source: 13fa9a42c840
did-separate-all = Bạn đã mời từng người ra riêng một chỗ.

# source: f6bb20ccedcf
did-private-room = Bạn đã tìm một phòng riêng cho { $person }.

# source: a54263ba562b
did-private-room-all = Bạn đã tìm một phòng riêng.

# source: 718701588e2d
did-offer-water = Bạn đã mời { $person } uống nước, ăn và đi vệ sinh.

# source: c44d54285180
did-offer-water-all = Bạn đã mời mọi người uống nước, ăn và đi vệ sinh.

# source: 674b14bffa8f
did-medical-help = Bạn đã hỏi về sức khỏe của { $person } và tìm người giúp.

# source: 6c0766471772
did-medical-help-all = Bạn đã tìm được trợ giúp y tế.

# source: e5176278af0a
did-choose-interpreter = Bạn đã chọn người phiên dịch cho { $person }.

# source: 096ee1267eb9
did-choose-interpreter-all = Bạn đã chọn người phiên dịch.

# source: 22fa56528ed4
did-brief-interpreter = Bạn đã hướng dẫn người phiên dịch của { $person }.

# source: 21ac597e6e02
did-brief-interpreter-all = Bạn đã hướng dẫn người phiên dịch.

# source: 3d8e279d56d1
did-explain-purpose = Bạn đã nói với { $person } bạn là ai và vì sao bạn hỏi.

# source: f099e794015f
did-explain-purpose-all = Bạn đã nói bạn là ai và vì sao bạn hỏi.

# source: 2ff88fc125bc
did-explain-limits = Bạn đã nói với { $person } điều gì được giữ kín và điều gì không thể.

# source: 860cb035bd3c
did-explain-limits-all = Bạn đã nói điều gì được giữ kín và điều gì không thể.

# source: d959e1a06a23
did-explain-rights = Bạn đã nói với { $person } rằng đây không phải là bắt giữ, và nêu các quyền và sự trợ giúp.

# source: 730338fcc8db
did-explain-rights-all = Bạn đã nói rằng đây không phải là bắt giữ, và nêu các quyền và sự trợ giúp.

# source: 23316f6abd0f
did-ask-consent = Bạn đã hỏi { $person } có sẵn lòng nói chuyện không.

# source: bc5f238e5bc9
did-ask-consent-all = Bạn đã hỏi ai sẵn lòng nói chuyện.

# source: 65668695746c
did-break = Bạn đã mời { $person } nghỉ một lát.

# source: 4c3c26b4329b
did-break-all = Bạn đã mời nghỉ một lát.

# source: ead989f3adc3
did-call-colleague = Bạn đã nhờ một đồng nghiệp đến với { $person }.

# source: 2f95fb43b673
did-call-colleague-all = Bạn đã nhờ một đồng nghiệp đến.

# source: d9a3afff271a
did-ask-referral-consent = Bạn đã hỏi { $person } có muốn được giúp như vậy không.

# source: 1fd30970c2cb
did-ask-referral-consent-all = Bạn đã hỏi ai muốn được giúp.

# source: eb791d5e1a94
did-safe-contact = Bạn đã thống nhất với { $person } một cách liên lạc an toàn.

# source: 464a82fc0d92
did-safe-contact-all = Bạn đã thống nhất một cách liên lạc an toàn.

# source: 78e5ad8cf0a4
did-second-meeting = Bạn đã đề nghị nói chuyện lại với { $person } vào hôm khác.

# source: 9d2661408eb2
did-second-meeting-all = Bạn đã đề nghị nói chuyện lại vào hôm khác.

# source: e046d3c154cc
did-close = Bạn đã tóm tắt lại với { $person } và nói việc gì sẽ diễn ra tiếp theo.

# source: 1ccb80a983e4
did-close-all = Bạn đã tóm tắt lại và nói việc gì sẽ diễn ra tiếp theo.

# source: e4e3b78b062f
did-let-controller-listen = Bạn đã để người khác ngồi nghe trong lúc { $person } nói.

# source: ab8eae0d37e2
did-let-controller-listen-all = Bạn đã để người khác ngồi nghe.

# source: 6d6e80c66a25
did-ring-back = Bạn đã gọi lại số của { $person }.

# source: 5c3147154d9f
did-ring-back-all = Bạn đã gọi lại số đó.

## Moves, named as things to do

# source: 19cb3fdc1dfe
deed-go = Đi đến: { $place }

# source: 05f38355f7f9
deed-look = Nhìn vào: { $spot }

# source: 6f26c1a8590f
deed-read = Đọc: { $document }

# source: 8041e5216a78
deed-compare = So sánh: { $first } với { $second }

# source: 66c74b38244d
deed-ask = Hỏi { $person }: “{ $words }”

# source: 1b870ea5fb96
deed-conduct = { $person }: { $words }

# source: f0a419047fdb
deed-interpret = Để { $by } phiên dịch cho { $person }

# source: 1aaa7669fe77
deed-note = Ghi chú về { $person }: “{ $cue }” cho thấy { $shows }

# source: 6bbe89d87d6e
deed-note-nothing = Ghi chú về { $person }: “{ $cue }” không có nghĩa gì

# source: e262d90457d9
deed-retract = Rút lại ghi chú về { $person }: “{ $cue }”

# source: 74bdfa55d675
deed-rate = Nêu mức chắc chắn về { $person }: { $percent }%

# source: 59808360a262
deed-decide = Quyết định về { $person }: { $findings }

# source: 3adf2e3db220
deed-decide-refer = Quyết định về { $person }: { $findings }. Chuyển tuyến đến: { $services }

# source: 6a971cfa3269
deed-end = Kết thúc lượt này

## Terms: more of what you do

# source: 58a8818b69b0
conduct-word-for-word = Yêu cầu dịch từng chữ một

# source: 626382875b5d
conduct-call-specialist = Gọi người được đào tạo về việc này

# source: 82be4f2547bc
conduct-caution = Nói cho { $person } biết quyền của người bị tình nghi

# source: 24905f4f3077
conduct-photograph = Chụp ảnh đồ của { $person }

# source: 8ffeae5c4e7a
conduct-seal = Niêm phong đồ của { $person }

# source: 73c80dc8dd84
conduct-list = Lập danh sách đồ của { $person }

# source: 4fd1e7cf4826
conduct-give-back = Trả lại cho { $person }

# source: 84ebd4c1c550
did-word-for-word = Bạn đã yêu cầu dịch lời của { $person } từng chữ một.

# source: 19a011ca194c
did-call-specialist = Bạn đã gọi người được đào tạo đến với { $person }.

# source: d17e32924037
did-caution = Bạn đã nói cho { $person } biết quyền của người bị tình nghi.

# source: 8c1c96de147f
did-photograph = Bạn đã chụp ảnh đồ của { $person }.

# source: 5d4f04af268b
did-seal = Bạn đã niêm phong đồ của { $person }.

# source: a5a1c0abf805
did-list = Bạn đã lập danh sách đồ của { $person }.

# source: 0a61ed7cf328
did-give-back = Bạn đã trả lại đồ cho { $person }.
