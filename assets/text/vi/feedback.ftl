# language: vi
# translator: machine draft
# state: draft

## Noticing

# source: 9a310ef0459f
feedback-sign-noted = Bạn đã ghi điều này về { $person }.

# source: dbb439d918ed
feedback-sign-left = Điều này có về { $person }, và không nằm trên trang của bạn.

# source: 9895fd7a9ba5
feedback-sign-put-aside = Bạn đã ghi điều này về { $person } và gác nó lại.

# source: f2f85f58c950
feedback-sign-changed = { $person } đã nói điều này, nhưng không phải tự do bằng lời của mình: nó đến từ câu hỏi của bạn, sau một lời hứa, hoặc bị đổi trên đường đi.

# source: 1d7c64a6b02f
feedback-sign-unheard = { $person } đã có thể nói với bạn điều này, và đã không nói.

# source: 34fc0f120afb
feedback-sign-unseen = Điều này có thể tìm thấy về { $person }, và bạn không đi đến đó.

## Judging

# source: fba8e76e68b1
feedback-sorted-fits = Bạn đã phân loại dòng này đúng như nó là.

# source: 2cbd94a3b6b5
feedback-sorted-ahead = Bạn đã tính dòng này. Nó đáng để hỏi; một mình nó thì chưa đủ.

# source: f9bda4d35980
feedback-sorted-short = Bạn giữ dòng này để hỏi thêm. Nó đã được tính rồi.

# source: f29a39cb9aff
feedback-sign-dismissed = Bạn đã gác dòng này lại. Nó được tính.

# source: 612aea72cad6
feedback-question-dismissed = Bạn đã gác dòng này lại. Nó đáng để hỏi.

# source: 9b6bf26c5ad9
feedback-explained-counted = Bạn đã tính nó là dấu hiệu. Nó nói ngược lại.

# source: 2a897e0c637a
feedback-explained-asked = Bạn giữ nó để hỏi thêm. Nó đã trả lời rồi.

# source: 6cf81974ffdb
feedback-nothing-counted = Bạn đã tính dòng này. Nó không nói gì về { $person }, theo hướng nào cũng không.

# source: d1fb358378ac
feedback-nothing-asked = Bạn giữ dòng này để hỏi thêm. Nó không nói gì về { $person }, theo hướng nào cũng không.

# source: 70c0c6b32a0e
feedback-planted-counted = Bạn đã tính dòng này. Nó không phải lời tự do của { $person }: nó đến từ câu hỏi của bạn, sau một lời hứa, hoặc bị đổi trên đường đi.

## Interviewing

# source: 65a7b445e175
feedback-told-all = { $person } đã kể bằng lời của mình những gì một cuộc nói chuyện cẩn thận có được.

# source: 2e6107696b69
feedback-told-part = { $person } đã kể một phần, bằng lời của mình, những gì một cuộc nói chuyện cẩn thận có được.

# source: 304bd5d9041b
feedback-told-nothing = { $person } không kể gì, bằng lời của mình, trong những gì một cuộc nói chuyện cẩn thận có được.

# source: d6742562c2b9
feedback-not-heard = Có thời gian, và bạn không hỏi { $person } điều gì quan trọng.

# source: 3e06527030fd
feedback-fear-asked = Có điều gì đó lộ ra, và bạn đã hỏi { $person } về nó.

# source: 6907c6beb1da
feedback-fear-passed-by = { $person } đã để bạn thấy rằng có điều phải sợ. Bạn không hỏi về nó.

# source: 7ef6cc31dab4
feedback-opened-first = Bạn đã nói lời nói sẽ đi đâu, và rằng { $person } có thể dừng, trước khi bạn hỏi.

# source: c63048360740
feedback-opened-late = Bạn đã nói lời nói sẽ đi đâu, và rằng { $person } có thể dừng, nhưng chỉ sau những câu hỏi đầu.

# source: b1498b46cab1
feedback-opened-never = { $person } không được cho biết lời nói sẽ đi đâu, hay rằng có thể dừng.

# source: 3d7aecaf713c
feedback-open-first = Câu hỏi đầu tiên của bạn về việc này để { $person } chọn điều muốn kể.

# source: 861ef900bfb3
feedback-open-later = Câu hỏi đầu tiên của bạn về việc này đặt sẵn điều gì đó trước { $person }. Câu hỏi mở đến sau.

# source: 1f7b9e2fa9f0
feedback-open-never = Không có câu hỏi nào về việc này để { $person } chọn điều muốn kể.

# source: 754e3a75a16b
feedback-leaving-asked = Bạn đã hỏi { $person } về việc ra ngoài, nghỉ hay rời đi.

# source: 65c15b350700
feedback-leaving-asked-poorly = Bạn đã hỏi { $person } về việc ra ngoài, nghỉ hay rời đi, bằng lời hoặc trước mặt người làm cho câu trả lời kém giá trị.

# source: 006cd06221ef
feedback-leaving-not-asked = Bạn không hỏi { $person } về việc ra ngoài, nghỉ hay rời đi.

# source: 42fcc6fa73d2
feedback-closed-well = Bạn kết thúc cuộc nói chuyện với { $person } bằng cách nói điều gì tiếp theo.

# source: 51dc4a624b91
feedback-closed-badly = Cuộc nói chuyện với { $person } kết thúc bằng những lời không để lại gì để bám vào.

# source: 0a6dc9d380d0
feedback-closed-not = Cuộc nói chuyện với { $person } bị đứt. Không ai nói điều gì tiếp theo.

# source: 06e11950aa9d
feedback-stopped-in-time = Đã đủ, và bạn ngừng hỏi { $person }.

# source: 28a248784611
feedback-asked-on = Đã đủ, và bạn vẫn hỏi tiếp { $person }.

# source: 9c1d21f54b7d
feedback-wordings = Đây là về việc bao nhiêu câu hỏi của bạn với { $person } thuộc loại nên dùng.

# source: 14a837ef1d0b
feedback-planted = { $person } đã đồng ý với điều bạn đặt vào. Nó không được tính, và nó vẫn ở đó.

# source: 8e65a6c3ec31
feedback-taken-back = Bạn đã rút lời ngay. { $person } thấy rằng bạn làm vậy.

# source: 58e4de10d386
feedback-said-closed = Câu này bắt { $person } nói có hay không trước khi có câu chuyện.

# source: 478e6570b849
feedback-said-leading = Câu này đặt vào điều { $person } chưa nói. { $person } đã nói không.

# source: 7871e3e25dc1
feedback-said-several = Câu này hỏi { $person } nhiều điều trong một hơi.

# source: b8619f71acba
feedback-said-blame = Trong câu này có lời trách { $person }.

# source: 8e5cf0497986
feedback-said-doubt = Câu này nói với { $person }: tôi không tin bạn.

# source: 710bc48dd90e
feedback-said-detail = Câu này hỏi { $person } chi tiết đau lòng mà bạn không cần.

# source: 4957a2ae498d
feedback-said-promise = Câu này hứa với { $person } điều không thuộc quyền bạn. Điều đến sau đó ít giá trị.

# source: f2d91ea291b5
feedback-said-soothe = Câu này nói cho nỗi sợ biến đi. { $person } vẫn còn nó.

# source: ef92baa0a001
feedback-said-price = Câu này khiến sự giúp đỡ cho { $person } phụ thuộc vào việc kể với bạn.

# source: 96548eb3d4e3
feedback-said-blanket = Câu này ghi { $person } là đã đồng ý. Không ai hỏi cả.

# source: e387d68eaf78
feedback-said-abrupt = Câu này cho { $person } đi mà không một lời về điều sẽ đến.

# source: 269cfe795f3f
feedback-said-label = Câu này bảo { $person } họ là gì, trước khi họ nói.

# source: ba3faadbf83c
feedback-said-threat = Câu này đe dọa { $person }.

# source: 9b7eb8697575
feedback-said-unheeding = { $person } đã nói với bạn điều này rồi.

# source: 5f4b222767f7
feedback-child-questioned = Bạn đã hỏi { $person }, người có thể là trẻ em, về chính sự việc. Đó là việc của người được đào tạo để hỏi trẻ em.

# source: 42e54439ef1e
feedback-child-left = Bạn đã để các câu hỏi cho người được đào tạo để hỏi trẻ em.

## Care

# source: bbe439b5533b
feedback-alone = Không ai khác nghe điều bạn hỏi { $person }.

# source: 12c09d59a909
feedback-heard-by-stranger = Người khác có thể nghe điều bạn hỏi { $person }.

# source: 96eefe94ad9a
feedback-heard-by-group = Bạn đã hỏi { $person } về việc đó ở nơi những người bị giữ cùng có thể nghe.

# source: 4315e4283ef6
feedback-heard-by-power = Bạn đã hỏi { $person } về việc đó ở nơi người có quyền lực với họ có thể nghe.

# source: 90032bee3984
feedback-let-in = Bạn đã để người mà { $person } có thể phải sợ nghe, hoặc ngồi cùng.

# source: e210363e9afe
feedback-not-reached = Có thời gian, và không ai ngồi xuống với { $person }.

# source: faea9a9d24c8
feedback-reply-harmed = Ai đó muốn một điều, và đây là điều bạn đã cho. Nó gây hại mà không ai cố ý.

# source: ef87de24c781
feedback-water-first = { $person } cần uống hay ăn, và đã có trước khi bạn hỏi.

# source: 445ecbfa9c22
feedback-water-late = { $person } cần uống hay ăn, và chỉ có sau những câu hỏi đầu.

# source: 38d6ce564da3
feedback-water-not = { $person } cần uống hay ăn, và không được mời gì.

# source: ce5910063507
feedback-rest-first = { $person } mệt, và được nghỉ trước khi bạn hỏi.

# source: fccfcce991b8
feedback-rest-late = { $person } mệt, và chỉ được nghỉ sau những câu hỏi đầu.

# source: e24b233560c1
feedback-rest-not = { $person } mệt, và không được nghỉ.

# source: 5eea7eb9845b
feedback-doctor-first = Bạn đã cho người xem sức khỏe của { $person } trước khi bạn hỏi.

# source: 6f39c354a313
feedback-doctor-late = Có người xem sức khỏe của { $person }, nhưng chỉ sau những câu hỏi đầu.

# source: 7205be893a9a
feedback-doctor-not = { $person } bị thương hoặc ốm, và không ai xem.

# source: 5e7d08f7df28
feedback-fear-met = { $person } đã nói ra một nỗi sợ, và bạn đã trả lời thật lòng. Điều đến sau đó không thể đến trước.

# source: f84ff1e80868
feedback-fear-unanswered = { $person } đã hỏi bạn vì sợ, và không được trả lời thật.

# source: 2d8743b11516
feedback-fear-unnamed = { $person } sợ điều gì đó suốt cuộc nói chuyện, và không bao giờ nói ra được.

# source: c90cbdf7008b
feedback-fear-woken = Bạn đã trả lời một nỗi sợ của { $person }. Điều bạn làm sau đó đã đem nó trở lại.

# source: d0134b207f56
feedback-interpreter-first = Một phiên dịch không dính dáng đến vụ việc đã có mặt trước khi bạn hỏi { $person }.

# source: 0d84817e8626
feedback-interpreter-late = Bạn đã hỏi { $person } về việc đó trước khi có phiên dịch không dính dáng đến vụ việc.

# source: 2acc1e61a455
feedback-interpreter-not = Bạn và { $person } không có ngôn ngữ chung, và không có phiên dịch nào không dính dáng đến vụ việc.

# source: 65282e2e13d2
feedback-interpreter-bound = Người phiên dịch cho { $person } có quyền lực với họ, hoặc ở cùng nhóm ra.

# source: 275b02098e12
feedback-briefed = Bạn đã dặn người phiên dịch cách làm trước khi { $person } nói điều quan trọng.

# source: 5699ecc641ce
feedback-briefed-not = Không ai dặn người phiên dịch cách làm trước khi { $person } nói điều quan trọng.

# source: 9f9db31f0dd9
feedback-word-for-word = Bạn đã xin nói lại một câu trả lời của { $person }, từng chữ.

# source: 4103488a5da6
feedback-word-for-word-not = Điều { $person } nói đã bị đổi trên đường đến bạn, và bạn không xin dịch từng chữ.

# source: 5a53b58ab23b
feedback-break-given = Với { $person } đã quá sức, và bạn để nghỉ trước khi hỏi tiếp.

# source: 828d89e1d20b
feedback-break-not = Với { $person } đã quá sức, và bạn hỏi tiếp không nghỉ.

# source: 70c47064e264
feedback-stop-kept = { $person } không muốn nữa, và bạn dừng ở đó.

# source: bd98cdc2645a
feedback-stop-overrun = { $person } đã nói là đủ, và bạn hỏi tiếp.

# source: d788bcc225a2
feedback-promise-kept = Bạn đã làm điều bạn nói với { $person } là sẽ làm.

# source: 9ce81a311a8c
feedback-promise-broken = Bạn đã không làm điều bạn nói với { $person } là sẽ làm.

# source: 99f5affc5ba0
feedback-papers-back = Giấy tờ của { $person } đã trở lại với { $person }.

# source: 21ae0bc7d892
feedback-papers-to-power = Bạn đã đưa giấy tờ của { $person } cho người có quyền lực với họ.

## Reasoning

# source: 10e3e75c53bb
feedback-grounds-act = Một trong các căn cứ của bạn nói { $person } đã vào đó thế nào: bị tìm, đưa, chuyển hay giữ bởi ai đó.

# source: c04024e6e1bc
feedback-grounds-act-not = Không căn cứ nào của bạn nói { $person } đã vào đó thế nào. Đã có một căn cứ để nêu.

# source: 94e995817477
feedback-grounds-means = Một trong các căn cứ của bạn nói điều gì giữ { $person }, hoặc họ bị lừa thế nào.

# source: 26ef84ce5000
feedback-grounds-means-not = Không căn cứ nào của bạn nói điều gì giữ { $person }, hoặc họ bị lừa thế nào. Đã có một căn cứ để nêu.

# source: ea9a2d474f1a
feedback-grounds-purpose = Một trong các căn cứ của bạn nói ai đó được gì từ { $person }.

# source: ccacbfa87295
feedback-grounds-purpose-not = Không căn cứ nào của bạn nói ai đó được gì từ { $person }. Đã có một căn cứ để nêu.

# source: 93ced15e90a4
feedback-dimensions-found = Theo trang của bạn, mọi điều có thể cho thấy về { $person } đều được cho thấy.

# source: 5de75a594ac4
feedback-dimensions-partly = Theo trang của bạn, một phần điều có thể cho thấy về { $person } được cho thấy.

# source: 5116679f9bfb
feedback-dimensions-not = Có đủ để cho thấy về { $person } nhiều hơn một dấu hiệu ở đây và một ở kia. Trang của bạn thì không.

# source: 00044099529c
feedback-no-leaps = Mỗi căn cứ bạn nêu về { $person } đều chống đỡ điều gì đó.

# source: 9e3cc2a02bc8
feedback-leap = Bạn đã nêu điều này làm căn cứ về { $person }. Nó không chống đỡ kết luận.

# source: 7b3d396d488f
feedback-leap-planted = Bạn đã nêu điều này làm căn cứ. Nó không phải lời tự do của { $person }: nó đến từ câu hỏi của bạn, sau một lời hứa, hoặc bị đổi trên đường đi.

# source: 9514b67a571b
feedback-cleared-on-lines = Bạn đã hỏi { $person } có tự do rời đi không, và trang của bạn có điều ủng hộ.

# source: fcaa845a679f
feedback-cleared-asked = Bạn đã hỏi { $person } có tự do rời đi không. Điều ủng hộ không có trên trang của bạn.

# source: 484364182a8a
feedback-cleared-unasked = Bạn không coi { $person } là nạn nhân, và không ai hỏi { $person } về việc ra ngoài, nghỉ hay rời đi.

# source: 897ec8caee53
feedback-no-decision = Bạn không quyết định gì về { $person }. Đó cũng là một câu trả lời.

## Deciding

# source: a8b0ceb2682d
feedback-presumed-right = Có căn cứ, và bạn coi { $person } là nạn nhân.

# source: 2ad7c4c9d6dd
feedback-child-right = Bạn nhận ra { $person } là trẻ em có nguy cơ.

# source: a999b573359b
feedback-open-right = Không thể kết luận dứt khoát, và bạn để câu hỏi về { $person } còn mở.

# source: dcd2232db057
feedback-suspect-right = Bạn trả lời câu hỏi thứ nhất về { $person } trước, rồi câu thứ hai, với các quyền của nghi phạm.

# source: c56f9bbb7c34
feedback-labour-right = Không gì giữ { $person }, và còn nợ lương hay quyền lợi. Bạn đã thấy cả hai.

# source: 13a081e30af7
feedback-need-right = Đây không phải mua bán người, và bạn thấy rằng { $person } vẫn cần được bảo vệ.

# source: 1dc923f2c399
feedback-emergency-right = Có nguy hiểm, và bạn lo cho { $person } trước.

# source: 51c237abcfc6
feedback-cleared-right = Có thể loại trừ, và bạn để { $person } đi tiếp.

# source: 207df1de6331
feedback-finding-right = Điều bạn kết luận về { $person } là điều có thể biết được.

# source: 6dc633414684
feedback-help-agreed = Bạn đã hỏi { $person }, và sắp xếp sự giúp đỡ họ đồng ý.

# source: 9d130a5132d5
feedback-help-declined = Bạn đã đề nghị giúp, và { $person } nói không. Bạn dừng ở đó.

# source: d07ed7214677
feedback-help-specialist = Bạn đã gọi người làm việc với trẻ em.

# source: 9d78d8dd0067
feedback-help-way-back = Bạn để lại cho { $person } một lối quay lại: một số, một ngày, một tên.

# source: a77a823093bd
feedback-help-not-owed = { $person } không cần bạn giúp, và bạn không ép.

# source: 1d3961a79602
feedback-told-agreed = Bạn chỉ cho biết những nơi { $person } đã đồng ý.

# source: b4fd923e0be9
feedback-told-nobody = Bạn không nói về { $person } với ai không cần biết.

# source: fcefcc0a1d68
feedback-offence-reviewed = Điều { $person } có thể đã bị ép làm được xem xét trước. Hôm nay không ai phạt.

# source: 6d478ccec794
feedback-offence-investigated = Điều { $person } đã làm được điều tra, với mọi quyền của nghi phạm.

# source: 855e91fca930
feedback-stays = { $person } ở lại, không trong phòng khóa, khi câu hỏi còn mở.

# source: 12edb22e49fc
feedback-goes-on = { $person } được tự do đi tiếp.

## One thing for next week

# source: 91269d653dd0
feedback-next-notice = Ghi lại điều được nói

# source: 503e892f9df8
feedback-next-notice-means = Ghi câu đã khiến bạn ngẩng lên, đúng những lời được nói, khi nó còn trong tai bạn.

# source: 565f9acca2fe
feedback-next-sort = Ba lối, không phải hai

# source: f223054fbf88
feedback-next-sort-means = Trước khi tính một dòng, hãy hỏi: một mình nó có đủ không? Nếu không, đó là câu hỏi bạn còn phải hỏi.

# source: 1525d361da16
feedback-next-moment = Một khoảnh khắc trước khi nói vâng

# source: 69e3567ca250
feedback-next-moment-means = Khi ai đó muốn điều gì ngay, hãy nói: “Tôi sẽ quay lại với bạn.” Rồi tự hỏi ai sẽ phải trả giá.

# source: ec73a583c5bb
feedback-next-own-words = Không đặt gì của bạn vào câu hỏi

# source: 0de167e13b15
feedback-next-own-words-means = Trước khi hỏi, hãy xem từ nào trong câu hỏi của bạn mà người kia chưa nói. Bỏ nó ra.

# source: 6811fc803cc3
feedback-next-open = Bắt đầu từ lời kể của họ

# source: 92de665a4127
feedback-next-open-means = Bắt đầu bằng một câu: “Hãy kể cho tôi, từ chỗ nào bạn muốn.” Rồi chờ.

# source: 4644e5936742
feedback-next-listen = Hỏi từ điều được nói

# source: 6e3bafbdf614
feedback-next-listen-means = Lấy câu hỏi tiếp theo từ câu trả lời vừa rồi: “Bạn đã nói … Chuyện đó thế nào?”

# source: e3416ee1f5a1
feedback-next-fear = Nghe nỗi sợ trước

# source: b9706acd4b39
feedback-next-fear-means = Khi có điều lộ ra, hãy hỏi về nó trước mọi điều khác: “Bạn nhìn ra cửa. Có gì ở đó?” Trả lời điều bạn được hỏi, thật lòng.

# source: bafba90501d2
feedback-next-explain = Nói trước lời nói sẽ đi đâu

# source: c62c14b552d4
feedback-next-explain-means = Nói trước: ai đọc, rằng có thể dừng, và rằng bạn muốn được sửa.

# source: 947486f49505
feedback-next-leaving = Hỏi về việc rời đi

# source: 8813a3fbdb60
feedback-next-leaving-means = Hỏi mọi người: “Nếu ngày mai bạn nghỉ, chuyện gì sẽ xảy ra?”

# source: 841823681022
feedback-next-stop = Dừng khi đã đủ

# source: eec532aaada2
feedback-next-stop-means = Khi đã đủ, hãy nói: “Hôm nay tôi có điều tôi cần rồi.” Phần còn lại là của người khác.

# source: 7348b3b120f1
feedback-next-close = Kết thúc bằng điều tiếp theo

# source: 7dabec7ecbde
feedback-next-close-means = Kết thúc bằng điều tiếp theo: ai, khi nào, và có thể tìm bạn ở đâu.

# source: ae12621ef05e
feedback-next-honest = Chỉ hứa điều thuộc về bạn

# source: b17e7b39ec62
feedback-next-honest-means = Nói điều bạn không biết, và khi nào bạn sẽ biết. Người ta tin điều đó.

# source: 9ee22b10cb5e
feedback-next-kind-words = Bỏ lời trách đi

# source: 0f0b437ee01c
feedback-next-kind-words-means = Đọc câu hỏi của bạn một lần bằng tai của người kia trước khi nói.

# source: 1054f43a8df7
feedback-next-alone = Xem ai nghe

# source: 1bfa0547112c
feedback-next-alone-means = Trước câu hỏi đầu tiên, xem ai có thể nghe. Nếu có, hãy đổi chỗ.

# source: 4b7aeab8882b
feedback-next-reach = Ngồi xuống với mọi người

# source: 5f79af920eaa
feedback-next-reach-means = Không quyết định về ai chỉ từ giấy tờ. Ngồi xuống với từng người, dù chỉ năm câu hỏi.

# source: dad19a14be2d
feedback-next-needs = Nhu cầu trước

# source: 67c45a9126be
feedback-next-needs-means = Hỏi trước: “Bây giờ bạn cần gì?” Lo việc đó trước khi tiếp tục.

# source: cfc7a42f815a
feedback-next-interpreter = Một giọng nói không ràng buộc

# source: 907b3f8081fb
feedback-next-interpreter-means = Tìm phiên dịch không phụ thuộc ai ở đây, dặn cách làm, và xin dịch từng chữ điều quan trọng.

# source: e7f64c589813
feedback-next-breaks = Nghỉ là nghỉ

# source: 97f78fd6b887
feedback-next-breaks-means = Khi quá sức, hãy dừng năm phút. Nước không phải là nghỉ.

# source: 92b2f65b4aba
feedback-next-papers = Giấy tờ về với chủ

# source: 60119d17dffd
feedback-next-papers-means = Chụp ảnh giấy tờ, lập danh sách, và đặt vào tay người chủ.

# source: 1ca858e44611
feedback-next-grounds = Sáu dòng chống đỡ được

# source: e11cdbff1ce0
feedback-next-grounds-means = Chọn căn cứ nói ba điều: người ta vào đó thế nào, điều gì giữ họ, ai được lợi.

# source: b7fcbd3baa4e
feedback-next-decide = Quyết định, và nói ra

# source: 0d4ce90d7ed9
feedback-next-decide-means = Nói với từng người bạn kết luận gì và điều gì theo sau. Im lặng cũng là câu trả lời.

# source: 81419a2dc748
feedback-next-finding = Căn cứ, không phải bằng chứng

# source: b6a74c4e252b
feedback-next-finding-means = Hãy hỏi đó là gì: căn cứ, dấu hiệu, hay điều loại trừ. Căn cứ đủ để coi là nạn nhân; điều loại trừ đủ để cho đi.

# source: 259d1aa63f96
feedback-next-help = Đề nghị, và nghe câu trả lời

# source: 0188e270dda1
feedback-next-help-means = Nêu một loại giúp đỡ, nói đó là gì, và nghe câu trả lời. Dù thế nào cũng để lại lối quay lại.

# source: 4725a2350415
feedback-next-consent = Mỗi cơ quan, một câu hỏi

# source: 7fdff3df2f22
feedback-next-consent-means = Hỏi riêng về từng cơ quan: “Tôi có thể cho họ biết không? Để làm gì?” Không là không.

# source: 96d688f1143d
feedback-next-offences = Câu hỏi thứ hai đến thứ hai

# source: 0c829da08fe0
feedback-next-offences-means = Trước hết: đây có phải mua bán người không? Sau đó mới: người này đã làm gì, và có bị ép không?

# source: c59b54532aa2
feedback-next-staying = Không ai phải đi khi còn mở

# source: a7b7bb197417
feedback-next-staying-means = Không ai bị đưa đi, giao lại hay khóa lại khi câu hỏi còn mở.

# source: ce536d398918
feedback-next-child = Để câu hỏi cho người chuyên môn

# source: 8e6526f7b1b2
feedback-next-child-means = Tên, tuổi, đau, khát, giờ có an toàn không: bạn được hỏi trẻ em đến thế. Rồi gọi người được đào tạo, và chỉ lắng nghe.

# source: a28cf0f93df3
feedback-next-keep = Lần tới thử gì

# source: 3a32ecc571ff
feedback-next-keep-means = Không còn gì bạn có thể biết hay làm thêm. Lần tới, hãy làm với ít câu hỏi hơn.

## The debrief

# source: 7d2fe9535de4
feedback-people = Sự thật, và việc bạn đã làm

# source: 145a7f8b6db9
feedback-talks = Các cuộc nói chuyện

# source: 0ffd70fe77b4
feedback-week = Một điều cho tuần tới

# source: 7491bdceb00a
feedback-truth = { $person }: { $truth }.

# source: 6c99f62e97a5
feedback-treated = { $person } đã được đối xử thế nào: { $treated }.

# source: ba57afb75bde
feedback-danger = Điều đó có thể đặt { $person } vào nguy hiểm.

# source: e256de62caae
feedback-found = Bạn kết luận: { $finding }.

# source: c6f915f121bc
feedback-found-both = Bạn kết luận: { $finding }, và { $second }.

# source: b9fd8ab4119e
feedback-undecided = Bạn không kết luận gì, theo hướng nào cũng không.

# source: a7a1e25803a2
feedback-minute = Phút { $minute }

# source: e0ba89091fb8
feedback-minute-of = Phút { $minute } của ngày { $day }

# source: 0fbbf3f74e74
feedback-heard = { $person } đã nói với bạn

# source: e05b955f5936
feedback-could = { $person } đã có thể nói với bạn

# source: dd155610c576
feedback-could-see = Bạn đã có thể thấy

# source: 2ed44f99ac3a
feedback-had = Bạn đã thấy hoặc đọc

# source: dbc9564930ca
feedback-answered = Điều đến sau đó

# source: 5b9a73c9e5e2
feedback-instead = Bạn đã có thể nói

# source: abf332068396
feedback-then = { $person } sẽ trả lời

# source: 758fb10d663b
feedback-same = Một người có sự thật khác cũng sẽ nói với bạn y như vậy, từng chữ.

# source: c5a951a51edf
feedback-other = Một người có sự thật khác sẽ trả lời

# source: 13b3f68567c5
feedback-days3 = Ba ngày sau

# source: 61a435ce1b96
feedback-days30 = Ba mươi ngày sau

# source: d3ae14a50bfe
feedback-why = Vì sao

# source: 483bd49023ae
feedback-story = Chuyện đã xảy ra

# source: fd9601daae5b
feedback-rated = Bạn đã nói { $said } trên 100 rằng { $person } là nạn nhân.
