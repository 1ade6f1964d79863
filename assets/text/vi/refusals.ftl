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

# source: 39b0230a0f4b
refusal-not-now = Lúc này không làm được việc đó.

# source: 566c2772c989
refusal-will-not-talk = { $person } không muốn nói chuyện.

# source: e996be26883a
refusal-no-such-document = Bạn không có giấy tờ đó.

# source: fd1cd159372d
refusal-already-done = Việc đó đã làm rồi.

# source: 80bb8f5d61c8
refusal-cue-not-met = Bạn chưa nhận thấy điều đó.

# source: 97f628ac11c7
refusal-no-finding = Một quyết định cần ít nhất một nhận định.

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
