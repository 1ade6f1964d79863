# language: vi
# translator: machine draft
# state: draft

## Why something cannot be done

# source: 8155e6efa0f4
refusal-ended = Lượt này đã kết thúc.

# source: efc1ff007542
refusal-shift-over = Ca trực đã hết. Bạn vẫn có thể ghi chú và quyết định.

# source: 012277ee1f17
refusal-not-here = Thứ đó không có ở đây.

# source: 9328afe8f864
refusal-person-not-here = { $person } không có ở đây.

# source: ed5a1359817e
refusal-already-here = Bạn đang ở đây rồi.

# source: 39b0230a0f4b
refusal-told = Lúc này không làm được việc đó.

# source: 39b0230a0f4b
refusal-not-now = Lúc này không làm được việc đó.

# source: 12769e730b1d
refusal-no-common-language = Bạn và { $person } không có ngôn ngữ chung. Hãy tìm người phiên dịch.

# source: 3d8f2cf66eb0
refusal-no-interpreter-needed = Bạn và { $person } đã hiểu nhau rồi.

# source: 96ce5dca9988
refusal-no-interpreter = Chưa có ai phiên dịch cho { $person }.

# source: 40c082c30a6e
refusal-not-an-interpreter = { $person } không phiên dịch.

# source: b8e803fe9b16
refusal-too-distressed = Lúc này { $person } không thể tiếp tục. Hãy ngừng hỏi và mời nghỉ một lát.

# source: 566c2772c989
refusal-will-not-talk = { $person } không muốn nói chuyện.

# source: e996be26883a
refusal-no-such-document = Bạn không có giấy tờ đó.

# source: 4b66a5b72db9
refusal-not-both-read = Hãy đọc cả hai giấy tờ trước.

# source: fd1cd159372d
refusal-already-done = Việc đó đã làm rồi.

# source: 19237b81dcfb
refusal-needs-person = Hãy chọn một người trước.

# source: 80bb8f5d61c8
refusal-cue-not-met = Bạn chưa nhận thấy điều đó.

# source: 57aac28f7fe9
refusal-no-such-note = Không có ghi chú như vậy.

# source: 529d162bb93c
refusal-not-asked = Không có câu hỏi nào về { $person }.

# source: 97f628ac11c7
refusal-no-finding = Một quyết định cần ít nhất một nhận định.

# source: 898c1631d1ee
refusal-no-such-service = Ở đây không có dịch vụ này.

# source: ca936f6bebb1
refusal-out-of-range = Số đó nằm ngoài khoảng cho phép.

# source: 0bda90498b84
refusal-seen-before = Bạn đã xem cái này rồi, không có gì thay đổi:

# source: ebd40df4fccc
refusal-answered-before = Vẫn như trước:

# source: 418a058414f5
refusal-again = { $what } { $words }

# source: 63642e2e0106
refusal-words = { $words }

## Refusals: at the table and at the desk

# source: 9ee008eb1813
refusal-waited = Có người đang muốn điều gì đó và chờ bạn.

# source: 0d06290da16a
refusal-nobody-waits = Bây giờ không ai chờ điều đó.

# source: 66c51d01b591
refusal-not-read = Nó viết bằng thứ tiếng bạn không đọc được.

# source: 7cb1908f8ca1
refusal-at-table = Bạn đang ngồi với một người. Hãy đứng dậy trước.

# source: 187e9eb83dfe
refusal-no-talk = Bạn không ngồi với ai.

# source: c7e6973285c2
refusal-too-many-grounds = Hãy đưa ra nhiều nhất sáu dòng làm lý do.

# source: 23c2c6a4a6d6
refusal-not-on-page = Lý do phải nằm trên trang của người đó.

# source: 3dbed3ecc82b
refusal-no-such-interpreter = Bây giờ không có ai phiên dịch tiếng đó.

# source: 3b8fb543694b
refusal-not-to-decide = Không có gì cần quyết định về người này.

# source: 79030400376e
refusal-talk = Bây giờ không thể nói hay làm điều đó.
