# language: vi
# translator: machine draft
# state: draft

## Debrief

# source: c5d7aa86e8b0
debrief-again = Làm lại

# source: 3684b7586cff
debrief-instead = Thay vào đó: { $instead }

# source: bc7af8ccc77d
debrief-source = Nguồn: { $source }

## Debrief: three acts

# source: 1302267f70f5
debrief-title = Mọi việc đã diễn ra thế nào

# source: 75c3e88b3bfb
debrief-more = Xem thêm về điều này

# source: 49f3f1091995
debrief-try = Thử lại từ chỗ này

# source: a682468c37a8
debrief-weighing = Đang tìm xem điều gì quan trọng: { $done } trên { $all }. Các khoảnh khắc có thể thay đổi.

# source: 401dba6f404c
debrief-band-safe = Mọi người đều được đối xử như một người cẩn thận sẽ làm.

# source: d80bea27b7d7
debrief-band-developing = Không điều gì bạn làm đặt ai vào nguy hiểm. Nhưng không phải ai cũng nhận được điều mà một người cẩn thận sẽ lo cho họ.

# source: 9db28d513d91
debrief-band-unsafe = Điều bạn đã làm hoặc không làm có thể đặt ai đó vào nguy hiểm. Điều đó là quan trọng, dù những việc khác có tốt đến đâu.

# source: 8fb1918dc7f8
debrief-scores = Bảy kỹ năng, và từng điểm

# source: d99a4da7f991
debrief-score = { $score } trên 100

# source: bde25b51302b
debrief-score-none = Ở đây không có gì để đánh giá.

# source: be03b75a2860
debrief-score-across = Một lần chơi không nói lên được điều này. Nhiều lần thì được.

# source: 545b6eb95c37
debrief-walkthrough = Lần chơi của tôi dưới dạng bài mẫu, để sao chép

# source: ebd530a31d4f
debrief-walkthrough-says = Một lần chơi, đúng như đã chơi.

# source: df65762235d2
debrief-told-deny = nói là không

# source: 3b2e171fc349
debrief-told-small = nói cho nhẹ đi

# source: b11397a68ab7
debrief-told-part = kể một phần, bằng lời của chính mình

# source: 78d94c1dec99
debrief-told-whole = kể hết, bằng lời của chính mình

# source: cb1a04abc87e
debrief-planted = lời của bạn, và một tiếng “vâng”

# source: f8810d4607aa
debrief-taken-back = bạn đã rút lại lời mình

# source: 8eba8f9ee45e
debrief-met = { $fear }: bạn đã trả lời

## The debrief as a page to print (grounds report)

# source: aa25bd82bfee
debrief-page-run = Lượt { $label }, bắt đầu { $when }, số ngẫu nhiên { $draw }

# source: c88f96ebf51d
debrief-page-cut = Bản ghi của lượt này bị cắt ở dòng { $line }. Ở đây là những gì đã làm trước đó.

# source: ff8238f06c91
debrief-page-other = Khi lượt này được lưu, kết quả đã khác. Trang này theo các quy tắc hiện nay.

# source: c20521d08c64
debrief-page-curve = Lòng tin là { $trust_first } lúc đầu và { $trust_last } lúc cuối, căng thẳng là { $distress_first } và { $distress_last }. Mỗi thứ đi từ 0 đến 9. Mọi bước đều có trong bảng của cuộc nói chuyện này.

# source: 33b93476cf59
debrief-page-time = Giờ

# source: 55bb6b3dd8fd
debrief-page-said = Điều bạn đã nói hoặc làm

# source: c79c7208f4ce
debrief-page-came = Đó là gì, và dẫn đến điều gì

# source: ade9248e0132
debrief-page-trust = Lòng tin

# source: ae55ea403754
debrief-page-distress = Căng thẳng

# source: 8ad5bf62286e
debrief-page-good = Làm tốt:

# source: 6e0c618fe63e
debrief-page-partly = Được một phần:

# source: 24c0923ab67c
debrief-page-bad = Bỏ sót hoặc gây hại:

# source: dd6d87654803
debrief-page-recommended = nên dùng

# source: 649cfa2f76a8
debrief-page-not-recommended = không nên dùng

## Debrief: the line of a talk

# source: 787cf8450f0b
debrief-line-you = Bạn nói

# source: bf1d375715e7
debrief-line-came = Kết quả

# source: ae6410f2afe4
debrief-line-counted = Điều bạn đã nói, đếm được: để họ tự chọn điều muốn kể { $invites }, cho biết, trả lời hoặc xin phép { $tells }, đặt lời vào miệng họ { $puts_in }, ép, hứa hoặc làm đau { $presses }.

# source: c1a8b9e4e80f
debrief-line-brought = Kết quả, đếm được: kể bằng lời của chính mình { $told }, một tiếng “vâng” với lời của bạn { $planted }, nỗi sợ đã được trả lời { $met }.

# source: d35ab6ce27f3
debrief-line-stage = { $stage }: từ { $from } đến { $to }

# source: d6aafd76c639
debrief-line-read = Cách đọc đường này

# source: 8a7a61156bf2
debrief-line-trust = Đường liền: lòng tin

# source: 303a5dc7085e
debrief-line-distress = Đường đứt: căng thẳng

# source: 6c9e6ba5b416
debrief-line-gained = Kể bằng lời của chính mình: càng cao càng nhiều

# source: eaacbeb14b69
debrief-line-planted = Một tiếng “vâng” với lời của bạn: không có giá trị gì

# source: d8746ef80fce
debrief-line-met = Một nỗi sợ đã được trả lời

# source: 253dbbb2f5fe
debrief-line-step = Một bước của buổi phỏng vấn, theo mã

# source: 30ec2b16b5ea
debrief-line-late = Một bước làm muộn hoặc chỉ một phần

# source: f7af7d22c1f0
debrief-line-pause = Một quãng nghỉ được vẽ ngắn lại

# source: f2bdc551555a
debrief-line-moment = Một khoảnh khắc được kể bên dưới

# source: b267c16ab98e
debrief-line-steps = Các bước của buổi phỏng vấn

## Debrief: the case on a board

# source: 1514616ba699
debrief-board = Vụ việc của { $person } trên bảng

# source: ef4d4c45d72c
debrief-board-whole = Căn cứ của bạn chống đỡ được kết luận của bạn.

# source: 7d95965b9daf
debrief-board-part = Căn cứ của bạn chống đỡ được một phần kết luận của bạn.

# source: 384521028448
debrief-board-not = Căn cứ của bạn không chống đỡ được kết luận của bạn.

# source: 1aaaabf8f194
debrief-board-contrary = Căn cứ của bạn cho thấy điều mà bạn nói là không có.

# source: e9a48534f242
debrief-board-none = Bạn đã không nêu căn cứ nào.

# source: ccce04c7a206
debrief-board-undecided = Bạn đã không quyết định gì, nên không có căn cứ nào để xem.

# source: b74c6c25c305
debrief-board-leaps = Căn cứ không chống đỡ được gì: { $leaps }

# source: 3b26a5427458
debrief-board-lines = Dòng

# source: 75f24140a22b
debrief-board-worry = Mối lo

# source: 0bc70684cf30
debrief-board-dimension = Phương diện

# source: 8e7ddf931c59
debrief-board-shows = Điều nó cho thấy

# source: b0ee315f4ac6
debrief-board-found = Đã thấy

# source: 20f6c3fa00fd
debrief-board-asks = Đáng để hỏi

# source: 3d86eb082e36
debrief-board-missed = Bỏ sót

# source: 8e000b810866
debrief-board-imagined = Suy diễn

# source: cfda41b12a07
debrief-board-against = Nói ngược lại

# source: dbc86e3d6603
debrief-board-loose = Không dẫn đến đâu

# source: f93f13319b42
debrief-board-aside = bạn đã gác lại

# source: ed05a3b235b1
debrief-board-left = bạn đã có, và không ghi lại

# source: c2019ed24cef
debrief-board-changed = bạn không có được nó một cách tự nguyện, bằng lời của chính họ

# source: 1d4d2237e025
debrief-board-unheard = họ đã có thể kể cho bạn

# source: b7a5f0ed66e8
debrief-board-unseen = bạn đã có thể thấy nó

# source: fcf9881e9558
debrief-board-nothing = nó không nói gì, theo hướng nào cũng không

# source: 519b686742e4
debrief-board-other-way = nó nói ngược lại

# source: d0a4dad54858
debrief-board-yours = nó không phải lời của chính họ một cách tự nguyện

# source: 28e51f044c1b
debrief-board-ground = một căn cứ của bạn

# source: ecf65e8b8b6e
debrief-board-weighs = { $code }, { $strength }

# source: 229e1bbc64f4
debrief-board-act = hành vi

# source: 17666958bdfc
debrief-board-means = thủ đoạn

# source: d9783c484e83
debrief-board-purpose = mục đích

# source: e184ef549036
debrief-board-given = có trong căn cứ của bạn

# source: 57a077338ddd
debrief-board-on-page = có trên trang của bạn, không có trong căn cứ

# source: 44ddc399b778
debrief-board-was-there = đã có một dòng cho nó, và bạn không có

# source: f78ef4639c88
debrief-board-not-there = không có điều gì biết được nói lên nó

# source: 041b409d1d2a
debrief-board-not-needed = không cần: dưới mười tám tuổi

# source: 06741544926f
debrief-board-tally = Trên trang của bạn: mạnh { $strong }, vừa { $medium }, yếu { $weak }.

# source: e79950704ad4
debrief-board-enough = Theo quy tắc của ILO, thế là đủ.

# source: 6d76113f9186
debrief-board-not-enough = Theo quy tắc của ILO, thế chưa đủ. Đã có nhiều hơn.

# source: 33f8549a39d1
debrief-board-never-enough = Theo quy tắc của ILO, thế không đủ, và những gì có ở đó cũng không đủ.

# source: 3dcea709ca2d
debrief-board-rule = Quy tắc của ILO coi một phương diện là đã rõ khi có hai dấu hiệu mạnh; một mạnh và một nữa; ba vừa; hoặc hai vừa và một yếu. Quy tắc này để cân nhắc vụ việc. Để chuyển gửi ai đó, ít hơn cũng đủ.

# source: 3776b758902a
debrief-board-trafficked = Gộp lại, theo trang của bạn: thủ đoạn và bóc lột. Đó là mua bán người.

# source: f68d77722ddf
debrief-board-child = Gộp lại, theo trang của bạn: bóc lột người dưới mười tám tuổi. Đó là mua bán người, bất kể thủ đoạn nào.

# source: 9e22c68508eb
debrief-board-deceived = Gộp lại, theo trang của bạn: bị lừa hoặc bị ép vào, và bị bóc lột.

# source: ed20c964ea4c
debrief-board-exploited = Gộp lại, theo trang của bạn: chỉ có bóc lột. Đó là vụ việc về quyền lao động.

# source: 429f444d372d
debrief-board-unexploited = Gộp lại, theo trang của bạn: chưa cho thấy bóc lột.

# source: 86c7efa0c701
debrief-board-empty = Không có gì trên trang này, và cũng không thiếu gì.
