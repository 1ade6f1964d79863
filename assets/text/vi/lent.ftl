# language: vi
# translator: machine draft
# state: draft

# source: 607d332e1d0c
practice-judgement-T1-says = Có căn cứ, và câu trả lời là không.

# source: 8639365750fa
practice-judgement-T2-says = Có căn cứ, và câu trả lời là không; một dịch vụ khác giữ người ấy trong tay an toàn, dưới tên gọi khác.

# source: 34ec372b1862
practice-judgement-T3-says = Có một dấu hiệu để hỏi, và câu trả lời là không.

# source: d40e1c892185
practice-judgement-T4-says = Không có gì được kể, việc đã làm có thể bị ép, và câu trả lời là không.

# source: 163fcbdf1370
practice-judgement-T5-says = Có căn cứ. Câu hỏi bị để ngỏ, như thể cần bằng chứng.

# source: 3da297ecf5ac
practice-judgement-T6-says = Đã đủ để loại trừ, và câu hỏi bị để ngỏ.

# source: e1291fe609e5
practice-judgement-T7-says = Cho là nạn nhân, hoặc trẻ em có nguy cơ, mà không có gì có thể biết để dựa vào.

# source: 65b24a3821c7
practice-judgement-T8-says = Cho là nạn nhân, hoặc trẻ em có nguy cơ, dù đã đủ để loại trừ.

# source: b09c0c9da6c0
practice-judgement-T9-says = Trẻ em bị xử lý như người lớn, hoặc người lớn như trẻ em.

# source: 54367f4969eb
practice-judgement-T10-says = Cho là nạn nhân, hoặc trẻ em có nguy cơ, mà không lời nào người ấy nói hay điều tìm thấy ủng hộ.

# source: 893fb339ca0e
practice-judgement-H1-says = Câu trả lời là không, và không ai hỏi người ấy có được tự do rời đi không.

# source: 5b2e636f255d
practice-judgement-H2-says = Có thời gian, và không ai nói chuyện với người ấy.

# source: 8dbb32c6e6e6
practice-judgement-H3-says = Không quyết định gì. Đó cũng là câu trả lời: không.

# source: 39b06c72c048
practice-judgement-R1-says = Có căn cứ, và người ấy ra đi tay không: không ai giúp, không có đường trở lại an toàn.

# source: eb80dc8bea25
practice-judgement-R2-says = Có căn cứ, và không có sự giúp đỡ nào được đề nghị theo cách có thể tự do trả lời.

# source: d67d5254f272
practice-judgement-R3-says = Cho là nạn nhân, và không có sự giúp đỡ nào được đề nghị theo cách có thể tự do trả lời.

# source: e3614e345f74
practice-judgement-R4-says = Có một dấu hiệu, và không để lại gì để tìm sự giúp đỡ, hoặc tìm lại nhau.

# source: adc9bcde317b
practice-judgement-R8-says = Hôm nay không thể biết gì, và không để lại đường trở lại cho ngày mai.

# source: 8569d8bcd396
practice-judgement-R9-says = Chuyện chưa bắt đầu, và không ai cảnh báo hay đề nghị giúp. Một tờ rơi không làm được cả hai.

# source: f8fdcca8816f
practice-judgement-R5-says = Sự giúp đỡ được sắp xếp trước khi có lời đồng ý tự do và đã hiểu rõ.

# source: 451a3fcdaf7b
practice-judgement-R6-says = Người ấy từ chối giúp đỡ, và vẫn bị làm.

# source: 28b0f6307ce3
practice-judgement-R7-says = Một trẻ em, và không ai làm việc với trẻ em được gọi đến.

# source: 01faab3d8113
practice-judgement-O1-says = Bị truy tố hoặc phạt, mà không có gì để truy tố.

# source: 1a330b0f10dd
practice-judgement-O2-says = Bị truy tố hoặc phạt trước khi rõ đây có phải là mua bán người không.

# source: 5392ce323212
practice-judgement-O3-says = Bị truy tố hoặc phạt hôm nay. Lẽ ra phải điều tra, và truy tố là việc của công tố viên.

# source: 91c725966852
practice-judgement-O4-says = Bị coi là nghi phạm, mà không có gì để nghi.

# source: 703f4f1003ab
practice-judgement-O5-says = Bị coi là nghi phạm, mà không dòng nào ủng hộ điều đó.

# source: 0c9268fac092
practice-judgement-O6-says = Bị coi là nghi phạm mà không có quyền của nghi phạm. Bị từ chối luật sư là một trong số đó.

# source: dee1dd850c47
practice-judgement-O7-says = Trẻ em bị coi là nghi phạm, và không ai làm việc với trẻ em được gọi đến.

# source: 15705f17bb26
practice-judgement-O8-says = Điều tra trước. Lẽ ra phải xem việc đó có bị ép hay không trước đã.

# source: 9ffa6b26bb72
practice-judgement-O9-says = Việc đã làm bị bỏ qua. Không ai phải xem nó có bị ép không, và bàn kế tiếp có thể trừng phạt.

# source: 09bad069732e
practice-judgement-O10-says = Đã thấy điều trái pháp luật, đã loại trừ mua bán người, và không ai xem xét.

# source: b857d6f420c5
practice-judgement-S1-says = Bị đưa đi khi câu hỏi còn mở.

# source: 50c9abc7bbca
practice-judgement-S2-says = Bị đưa đi, sau khi xin được bảo vệ.

# source: 9a169f6fff9c
practice-judgement-S3-says = Bị đưa đi khi đang nguy hiểm hoặc đau đớn.

# source: 4e02f1375d3e
practice-judgement-S4-says = Trẻ em bị đưa đi, và không ai làm việc với trẻ em được gọi đến.

# source: 47b227d37a88
practice-judgement-S5-says = Bị đưa đi, khi lẽ ra phải điều tra.

# source: 2ed705862b87
practice-judgement-S6-says = Bị đưa đi, khi tiền công còn bị nợ.

# source: 20f5fc8edc45
practice-judgement-S7-says = Bị giao cho người có quyền với người này.

# source: ce3b9f11ff0c
practice-judgement-S8-says = Trẻ em bị giao cho gia đình mà không ai kiểm tra.

# source: 232d785a8520
practice-judgement-S9-says = Bị nhốt, mà không phải là nghi phạm có căn cứ nêu rõ và có quyền.

# source: b7796dc26ae5
practice-judgement-S10-says = Trẻ em bị nhốt.

# source: 850cb6f38bf0
practice-judgement-S11-says = Bị giữ không cho đi, trái ý muốn.

# source: 314f65853ea8
practice-judgement-S12-says = Trẻ em bị đưa khỏi nơi đang sống tốt.

# source: 51a15d663f19
practice-judgement-N1-says = Người ấy cần điều khác, và không được đáp ứng.

# source: 5d7e1f4577b2
practice-judgement-N2-says = Một nhu cầu khác được nêu ra, và không có sự giúp đỡ nào được đề nghị.

# source: 13e6920a4ba3
practice-judgement-N3-says = Nêu ra một nhu cầu không có thật.

# source: 60716811f4eb
practice-judgement-N4-says = Nêu ra một tình huống khẩn cấp không có thật.

# source: b500d7b2e3f8
practice-judgement-N5-says = Đang nguy hiểm hoặc đau đớn, và không có sự giúp đỡ nào được đề nghị.

# source: 044fb40b9233
practice-judgement-N6-says = Người ấy xin điều có thể làm được, và điều đó không được làm.

# source: 231cbcb31efe
practice-judgement-N7-says = Bị trách móc, không tin hoặc coi thường, hết lần này đến lần khác.

# source: b8dbb98f4dd9
practice-judgement-heard-by-power-says = Bị hỏi về chuyện này ở nơi người có quyền với người này nghe được.

# source: a133aecb92d5
practice-judgement-heard-by-group-says = Bị hỏi về chuyện này trước nhóm cùng bị giữ.

# source: 757f97efc710
practice-judgement-power-interprets-says = Phiên dịch có quyền với người này, hoặc từ cùng nhóm mà ra.

# source: e700537dea48
practice-judgement-leak-says = Người có quyền với người này biết được ai đã nói.

# source: 76239c2a130b
practice-judgement-press-says = Bị đưa hình hoặc nêu tên cho báo chí.

# source: 0b2f40c21747
practice-judgement-threat-says = Bị đe dọa.

# source: c2c5731d2d2b
practice-judgement-child-questioned-says = Trẻ em bị hỏi về chuyện này bởi người không chuyên.

# source: 2fdbf9e4e505
practice-judgement-family-called-says = Gia đình bị gọi điện mà không hỏi trước.

# source: c3ffac4432de
practice-judgement-price-says = Sự giúp đỡ bị đặt điều kiện phải khai.

# source: 5cf4d088e168
practice-judgement-phone-says = Điện thoại bị lục, mở hoặc nghe mà không có luật hay sự cho phép.

# source: a9082cfb7683
practice-judgement-detail-says = Bị ép kể chi tiết đau lòng.

# source: 82c8e129aabb
practice-judgement-promise-broken-says = Đã hứa và không giữ.

# source: a46135d674f6
practice-judgement-need-left-says = Một nhu cầu không chờ được bị bỏ mặc.

# source: 782b46e83cd3
practice-judgement-harm-says = Đã nói hoặc làm điều gây hại, lẽ ra có thể không.

# source: 4e6d1649b0ce
practice-judgement-helper-unasked-says = Một dịch vụ được báo mà không hỏi trước.

# source: 38bc11b040a6
practice-judgement-helper-refused-says = Một dịch vụ được báo, sau khi đã bị từ chối.

# source: 83b5cc4e7d9f
practice-judgement-police-unasked-says = Cảnh sát được báo mà không hỏi trước, và không luật nào đòi hỏi.

# source: 18fd006a6a98
practice-judgement-police-refused-says = Cảnh sát được báo, sau khi đã bị từ chối, và không luật nào đòi hỏi.

# source: ff29875b5400
practice-judgement-embassy-unasked-says = Đại sứ quán được báo mà không hỏi trước.

# source: 1ae251070fb6
practice-judgement-embassy-refused-says = Đại sứ quán được báo, sau khi đã bị từ chối.

# source: d52bd0778940
practice-judgement-family-unasked-says = Gia đình được báo mà không hỏi trước.

# source: de229d49f3e4
practice-judgement-family-refused-says = Gia đình được báo, sau khi đã bị từ chối.

# source: 4906878d2ba3
practice-stock-unsaid-1 = ({ $me_They } mở miệng, rồi lại khép.)

# source: fc92061f2609
practice-stock-unsaid-2 = (Một hơi thở, như thể sắp bắt đầu một câu.)

# source: 208984f6cad4
practice-stock-unsaid-3 = ({ $me_They } nhìn xem có ai ghi không, và không quay đi.)

# source: 25a2cd030c02
practice-stock-not-now-1 = ({ $me_They } mím môi, nhìn qua phía sau.)

# source: e8c8a4aff2d9
practice-stock-not-now-2 = (Nín thở, rồi thở ra. { $me_They } đẩy ghế lùi lại một chút.)

# source: 4e1adb3b4264
practice-stock-not-now-3 = ({ $me_They } nhìn cửa, rồi nhìn hai bàn tay mình.)

# source: 07e8e8139d1b
practice-stock-nothing-1 = (Bên ngoài có người đi qua. { $me_They } chờ.)

# source: 93ca8ee75a91
practice-stock-nothing-2 = ({ $me_They } nhìn mặt bàn.)

# source: 04655a306114
practice-stock-nothing-3 = (Vẫn im lặng.)

# source: ba8e4ae1b4b4
practice-stock-taken-up-1 = Điều tôi nói lúc nãy, bỏ đi.

# source: 15645cd11cc9
practice-stock-taken-up-2 = Lúc nãy tôi kể khác. Không phải vậy.

# source: 6d1e827109f1
practice-stock-taken-up-3 = Không, khoan đã. Tôi phải nói lại.

# source: aa76382030d9
practice-stock-as-i-said-1 = Như tôi đã nói.

# source: afa64291ac09
practice-stock-as-i-said-2 = Tôi đã nói chuyện đó rồi.

# source: 6369bf956374
practice-stock-as-i-said-3 = Nó như tôi đã nói.

# source: d3e89304ae26
practice-stock-no-word-1 = ({ $me_They } nhún vai.)

# source: d263bce116cd
practice-stock-no-word-2 = ({ $me_They } khẽ lắc đầu.)

# source: 01084d36178d
practice-stock-not-settled-1 = Tôi không biết. Có lẽ để sau.

# source: 45107f5739d5
practice-stock-not-settled-2 = Phải nói ngay bây giờ sao?

# source: cc9b3066ac7c
practice-stock-taken-back-1 = ({ $me_They } gật đầu.)

# source: 6cdbc2f5a879
practice-stock-taken-back-2 = Cũng được.

# source: 175e4bb80dbc
practice-stock-nothing-to-take-back-1 = Rút lại điều gì?

# source: 50692fff836c
practice-stock-nothing-to-take-back-2 = (Cái nhìn hướng vào bạn. { $me_They } không hiểu bạn muốn nói gì.)

# source: 91ef53f5047b
practice-stock-halt-1 = Bây giờ tôi không muốn nói nữa.

# source: 21661c097e5c
practice-stock-gone-1 = (Chiếc ghế bị đẩy ra. { $me_They } đã đứng dậy.)

# source: 0cbbbe2e0544
practice-stock-waits-1 = (Bạn không nói gì, và chờ.)

# source: 49b657a7f9d0
practice-stock-takes-back-1 = Tôi hỏi chưa khéo. Bỏ câu đó đi. Tôi sẽ hỏi cách khác.

# source: ff83f0a36d3e
practice-stock-trust-low-falling-1 = ({ $me_They } trả lời trước khi bạn hỏi xong, và không ngẩng lên.)

# source: 5bd5a7e8eac5
practice-stock-trust-middle-rising-1 = ({ $me_They } thỉnh thoảng ngẩng lên, xem bạn ghi bao nhiêu.)

# source: 32881dcec92f
practice-stock-trust-middle-falling-1 = ({ $me_They } lại nói với mặt bàn.)

# source: a1d0c6cabf59
practice-stock-trust-high-rising-1 = (Bây giờ { $me_they } nói với bạn, không nói với mặt bàn.)

# source: 3baf366e0d0c
practice-stock-distress-low-falling-1 = ({ $me_They } ngả người ra sau.)

# source: fb51e1118918
practice-stock-distress-middle-rising-1 = (Một ngón cái lần theo mép bàn, rồi quay lại.)

# source: e8333b86ff71
practice-stock-distress-middle-falling-1 = (Hai bàn tay yên một lúc.)

# source: 1a5ddf56b93d
practice-stock-distress-high-rising-1 = (Hơi thở ngắn.)

# source: 0af6eca113f3
practice-stock-distress-high-falling-1 = ({ $me_They } buông tay khỏi bàn.)

# source: 8bbecd3172b2
practice-stock-distress-top-rising-1 = ({ $me_They } bám chặt mặt bàn bằng cả hai tay.)

# source: 2c33dcef91e0
practice-stock-reply-explain-1 = Tốt.

# source: 7df605ab87ad
practice-stock-reply-fact-1 = Điều tôi biết về chuyện đó, tôi đã nói rồi.

# source: 04a88b476dbb
practice-stock-reply-meets-1 = ({ $me_They } thở ra.)

# source: a82f02b25363
practice-stock-reply-consent-1 = Tôi phải nghĩ đã.

# source: 190b1852954e
practice-stock-reply-honest-1 = Tốt. Vậy thì tôi biết rồi.

# source: cf39862712a7
practice-stock-reply-close-1 = ({ $me_They } nghe đến hết.)

# source: 07bf79ba9896
practice-stock-reply-closed-1 = Bình thường thôi.

# source: ec1c324944a3
practice-stock-reply-leading-1 = Vâng. Đại loại thế.

# source: c7839cfc4825
practice-stock-no-leading-1 = Tôi không nói thế.

# source: dac3c2925221
practice-stock-reply-choice-1 = Cái thứ nhất. Ghi cái thứ nhất đi.

# source: 3f94f2d46b99
practice-stock-reply-several-1 = Tôi trả lời câu nào đây?

# source: eabb92dcb294
practice-stock-reply-blame-1 = Tôi biết nó trông như thế nào.

# source: eddb731bb2f9
practice-stock-reply-doubt-1 = Vậy thì muốn ghi gì cứ ghi.

# source: 4aa044528ed4
practice-stock-reply-detail-1 = Tôi không muốn nói thì hơn.

# source: b4ce99a68836
practice-stock-reply-promise-1 = Làm được thế sao?

# source: 32068a2a0544
practice-stock-reply-soothe-1 = Vâng. Chắc là vậy.

# source: b155de7c8c42
practice-stock-reply-price-1 = Tôi hiểu. Cái đó trước.

# source: e57c8aff64f5
practice-stock-reply-blanket-1 = Nếu ở đây làm thế.

# source: f51fa225093b
practice-stock-reply-abrupt-1 = ({ $me_They } đứng dậy ngay.)

# source: e661b44ca8ce
practice-stock-reply-let-in-1 = Ở đây mọi thứ đều ổn.

# source: 098103f8a66d
practice-stock-reply-label-1 = Bây giờ tôi là cái gì?

# source: 25a1c8f24ec0
practice-stock-reply-threat-1 = ({ $me_They } gật đầu, và không nói gì nữa.)

# source: 3cdd1c9594c2
practice-stock-reply-unheeding-1 = Chuyện đó tôi đã nói rồi.

# source: 0322ea1b9022
practice-stock-back-1 = Chúng ta đã nói về { $about }.

# source: 359e21e63129
practice-stock-back-1-1 = Còn gì để kể thêm về chuyện đó?

# source: 4895abb37d86
practice-stock-back-1-2 = Có điều gì về chuyện đó mà { $you_call } giấu không?

# source: 651f2757d1d0
practice-stock-back-1-2-reply-1 = Tôi không giấu gì cả.

# source: 941ea57588bf
practice-stock-back-1-3 = Có chỗ nào tôi hiểu chưa đúng?

# source: 750311c575b2
practice-stock-back-2 = Ta quay lại { $about }.

# source: 7546502b5384
practice-stock-back-2-1 = Hãy kể lại theo cách của { $you_call }, nhiều hay ít cũng được.

# source: 5550132deddd
practice-stock-back-2-2 = Kể cho tôi nó bắt đầu thế nào, ai biết và rồi ra sao.

# source: b840425d9d78
practice-stock-back-2-2-reply-1 = Điều đầu tiên là gì nhỉ?

# source: eb7fee9785f0
practice-stock-back-2-3 = Kể lại đi, để tôi nghe xem có còn như cũ không.

# source: 3838307a9e68
practice-stock-back-2-3-reply-1 = Như cũ là như gì?

# source: 37288e18878b
practice-stock-back-3 = Tôi đã ghi lại điều { $you_call } nói về { $about }.

# source: aa2d8e5196db
practice-stock-back-3-1 = Tôi đọc cho { $you_call } nghe, rồi { $you_call } kể tiếp từ đó nhé?

# source: 781daf51fcc3
practice-stock-back-3-2 = Tôi bỏ nó đi, để không ai thấy cả nhé?

# source: 1905894cb7ae
practice-stock-back-3-2-reply-1 = Bỏ đi được sao?

# source: cde440afbf18
practice-stock-back-3-3 = Để nguyên như vậy, hay còn điều gì nữa?

# source: 5ee97523b122
practice-stock-care-water = Rót nước.

# source: f632081e15f3
practice-stock-care-water-seen = ({ $me_They } uống, và lần nào cũng đặt cốc xuống đúng chỗ ấy.)

# source: 3cba34352d4d
practice-stock-care-seat = Mời ngồi ghế gần cửa.

# source: f8027153f7e4
practice-stock-care-seat-seen = (Hai người đổi ghế. { $me_They } ngồi chỗ với tới được cửa.)

# source: 06e8afb3da55
practice-stock-care-rule = Nói lại rằng có thể bảo bạn dừng, và sửa lời bạn.

# source: 630b10f12a64
practice-stock-care-rule-seen = ({ $me_They } chậm rãi gật đầu.)

# source: be4721b5c438
practice-stock-care-screen = Xem chắc là không ai nhìn vào.

# source: 5a94e5bca56a
practice-stock-care-screen-seen = (Giờ không ai nhìn vào. Có tiếng bước chân bên ngoài.)

# source: 4a190855963e
practice-stock-care-break = Nghỉ năm phút.

# source: 449e532322fa
practice-stock-care-break-seen = (Cả hai nhìn ra ngoài một lúc.)

# source: 34a967dc738a
practice-outcome-protected-child-days3 = { $each } ở với những người làm việc với trẻ em, và không bị hỏi điều gì hai lần.

# source: e2168e0126dc
practice-outcome-protected-child-days30 = Giờ có một người nói thay { $each } trong mọi việc. Các câu hỏi chỉ được hỏi một lần, bởi người được đào tạo cho việc đó.

# source: b0a6947bc0e3
practice-outcome-protected-hand-days3 = { $each } đã đến nơi mình đồng ý đến, và đã ngủ.

# source: e533efdf395f
practice-outcome-protected-hand-days30 = { $each } có luật sư, và có thời gian để nghĩ. Tiếp theo nói gì, với ai, là do { $each } quyết định.

# source: 532804625fdf
practice-outcome-protected-back-days3 = { $each } đã đi tiếp, với một số điện thoại và một cái tên có thể giữ lại.

# source: 15defe0c8849
practice-outcome-protected-back-days30 = { $each } đã gọi một lần, hỏi lời đề nghị còn không. Vẫn còn.

# source: dbb0dff75eef
practice-outcome-respected-suspect-days3 = { $each } đã gặp luật sư, và được hỏi lại với luật sư ở đó.

# source: d25bebe4ddb1
practice-outcome-respected-suspect-days30 = Việc { $each } làm đang được xem xét, với quyền của bất cứ ai bị hỏi những chuyện như thế.

# source: b4160258a8a6
practice-outcome-respected-wage-days3 = { $each } đã nộp đơn đòi những gì còn bị nợ. Đơn đã có số.

# source: 00aec785374a
practice-outcome-respected-wage-days30 = Một phần đã được trả. { $each } vẫn làm việc, ở nơi khác.

# source: 115c8625e430
practice-outcome-respected-claim-days3 = { $each } đã được nghe về điều đáng sợ, bằng một thứ tiếng cả hai bên đều hiểu.

# source: 1d5b814efa96
practice-outcome-respected-claim-days30 = Chưa có quyết định. Trong lúc đó không ai đưa { $each } đi.

# source: b9410c100888
practice-outcome-respected-days3 = { $each } đã tiếp tục việc của ngày hôm ấy.

# source: 66dd6daa0d8d
practice-outcome-respected-days30 = { $each } nhớ rằng có người đã hỏi, và hỏi tử tế.

# source: b87040912d8b
practice-outcome-partly-hand-days3 = Người khác đã tiếp nhận. Điều bạn bỏ qua phải hỏi lại lần nữa.

# source: 4c1b15fed24d
practice-outcome-partly-hand-days30 = Người khác đã bù đắp. { $each } phải kể thêm một lần nữa.

# source: 4519c01670a5
practice-outcome-partly-held-days3 = { $each } có số để gọi, và chưa gọi.

# source: 6389e5cf365e
practice-outcome-partly-held-days30 = Người khác đã bù đắp một phần, muộn hơn mức có thể.

# source: 352a2eb9fc54
practice-outcome-partly-days3 = { $each } đã đi tiếp, và điều còn nợ vẫn còn nợ.

# source: 21b5c202537b
practice-outcome-partly-days30 = Vẫn còn có thể bù đắp. Đến giờ chưa ai làm.

# source: a3409b3dc6ef
practice-outcome-wronged-removed-days3 = { $each } bị đưa đi trước khi có ai làm rõ đây là chuyện gì.

# source: 12ad89bc1f08
practice-outcome-wronged-removed-days30 = Ai hỏi { $each } ở bàn tiếp nhận đều nghe rằng hồ sơ đã đóng.

# source: 60dcbbf7c68d
practice-outcome-wronged-charged-days3 = { $each } bị truy tố, và chưa được xét xử.

# source: 956a27ebf77d
practice-outcome-wronged-charged-days30 = Một luật sư đã hỏi dựa vào đâu. Trong ghi chép của bạn không có câu trả lời.

# source: 402ce93bf87e
practice-outcome-wronged-days3 = { $each } đã kể cho người khác nghe chuyện với bạn.

# source: 579afe5bc92f
practice-outcome-wronged-days30 = Hai người lẽ ra đến văn phòng bạn đã không đến.

# source: 82c7206d276d
practice-outcome-over-called-days3 = { $each } đã giải thích với ba người vì sao không phải vậy.

# source: 79e7c0126d00
practice-outcome-over-called-days30 = Việc đó đã được sửa. Chiếc giường và những giờ ấy đã bị lấy của ai đó.

# source: 886f5ca66d58
practice-outcome-harmed-charged-days3 = { $each } bị truy tố vì việc không có cách nào từ chối.

# source: 1d62fe518f6c
practice-outcome-harmed-charged-days30 = Kẻ giữ { $each } không có trong giấy tờ nào. { $each } thì có.

# source: f460d4dc02fc
practice-outcome-harmed-locked-days3 = { $each } ngồi trong phòng khóa, và không nói gì với ai.

# source: e45149822f8d
practice-outcome-harmed-locked-days30 = Điều { $each } lẽ ra kể được đã không được kể.

# source: 711547ffbb78
practice-outcome-harmed-child-days3 = Một người được đào tạo đã bắt đầu lại với { $each }, từ những gì câu hỏi của bạn để lại.

# source: 1a40cd3b5f5c
practice-outcome-harmed-child-days30 = Phải gặp nhiều lần { $each } mới tin rằng lần này là thật.

# source: ec91fdcc600e
practice-outcome-harmed-days3 = Việc đã làm đến tai người không nên đến, hoặc còn ở lại với { $each }.

# source: ad39162ca880
practice-outcome-harmed-days30 = Từ đó { $each } không kể gì với ai nữa.

# source: be7d0eb65403
practice-outcome-missed-back-days3 = { $each } ở lại nơi mọi chuyện bắt đầu. Cửa được mở từ bên trong.

# source: 63356152a4bf
practice-outcome-missed-back-days30 = Ở đó không ai hỏi { $each } điều gì nữa, và cũng không ai khác đến.

# source: 5c741df5acfc
practice-outcome-missed-removed-days3 = { $each } bị đưa đi. Ở đầu kia có người chờ, biết trước giờ.

# source: 69b05da2bbd8
practice-outcome-missed-removed-days30 = { $each } lại làm việc, ở nơi khác, để trả cùng số tiền ấy.

# source: 0e60795e4c7a
practice-outcome-missed-ahead-days3 = { $each } đã đến nơi. Công việc không như lời đã nói.

# source: eaa09e8427a0
practice-outcome-missed-ahead-days30 = Ở nhà người ta chờ tin nhắn. Một tin đến, và không giống giọng { $each }.

# source: c6a8779461ab
practice-outcome-missed-days3 = { $each } đi ra khỏi cửa, và có người đang chờ.

# source: c4e50292b6a6
practice-outcome-missed-days30 = { $each } ở nơi bạn không thể nhìn tới. Không văn phòng nào có cái tên ấy.
