# language: vi
# translator: machine draft
# state: draft

## Run: notebook

# source: fb5a97385938
notebook-cues = Điều bạn nhận thấy

# source: b99f60c94557
notebook-empty = Bạn chưa nhận thấy điều gì. Hãy nhìn, đọc và hỏi.

# source: 49c266baaaa7
notebook-search = Tìm

# source: 63cc025cbbc8
notebook-only-unmarked = Chỉ những điều chưa ghi chú

# source: 9aa254769af9
cue-below = { $how } · { $marked }

# source: 124c6c381a5f
cue-marked =
    { $count ->
        [0] chưa có ghi chú
       *[other] { $count } ghi chú
    }

# source: 7208794c984e
how-seen = nhìn thấy

# source: 3316348dbadf
how-read = đọc được

# source: 9f7f9b62381a
how-compared = thấy khi so sánh

# source: ef895c244418
how-told = { $person } kể

# source: 2d5b00a7267f
how-noticed = tình cờ nhận thấy

# source: fddc2b0bdb92
certainty-title = Bạn chắc đến mức nào?

# source: aed960c488f0
certainty-why = Hãy nói bạn thấy khả năng cao đến đâu, chứ không phải sự việc tệ đến đâu. Bạn có thể đổi cho đến phút cuối.

# source: 4675cc2c359b
certainty-question = Khả năng { $person } là nạn nhân là bao nhiêu?

# source: a8a22dc748a9
certainty-ends = 0: chắc chắn không. 100: chắc chắn có.

# source: 1de27d043d6c
percent = { $percent }%

# source: 55576676783c
notes-title = Ghi chú của bạn

# source: ec68cb3e7c34
notes-none = Bạn chưa ghi gì. Hãy chọn một mục ở bên trái.

# source: 63d3a2ef781f
note-cue = Bạn nhận thấy

# source: 50fb072dfa8b
note-about = Điều này là về ai?

# source: 16d9abdc89c4
note-meaning = Điều này nói lên gì?

# source: 2b83b847e97c
note-indicators = Một dấu hiệu mua bán người

# source: abb039422a0b
note-nothing = Không có nghĩa gì

# source: fddc2b0bdb92
note-how-sure = Bạn chắc đến mức nào?

# source: 6dcbba6a0821
note-save = Ghi lại

# source: 7d9eb7acb13e
note-close = Đóng

# source: c0bf75bd78bf
note-change = Sửa

# source: 7d2a64f5083a
note-retract = Rút lại

# source: 56602d50dd5d
note-sure = chắc { $percent }%

# source: 2235762fb11e
note-missing-about = Hãy cho biết điều này là về ai.

# source: bfd8f7409a99
note-missing-sure = Hãy cho biết bạn chắc đến mức nào.

# source: 9f2099250cd4
note-missing-meaning = Hãy cho biết điều này nói lên gì.

# source: f296e674c79c
note-missing-indicators = Hãy chọn ít nhất một dấu hiệu trong danh sách.

# source: 5b4a623367f8
reference-title = Các dấu hiệu

# source: cf34797117ed
reference-search = Tìm: nợ, hộ chiếu, tiền lương…

# source: 5ddc83cd52c1
reference-tag = Tất cả các mục này: { $tag }.

# source: 07098fde9903
reference-none = Không có mục nào khớp với các từ này.

# source: 43b3baa7d5c2
indicator-line = { $code } { $label }

## Notebook: lines on pages

# source: 389ba2803146
notebook-none = Ở đây chưa có gì. Hãy chạm vào một dòng mà ai đó nói, mà bạn thấy hoặc đọc, rồi đặt nó lên một trang.

# source: 61cfcbc232eb
notebook-lines =
    { $count ->
        [0] chưa có dòng nào
       *[other] { $count } dòng
    }

# source: 3b005e99ba92
notebook-found = Đã nghe, đã thấy và đã đọc

# source: 9b07c429f063
note-sort = Với bạn, dòng này là gì, về { $person }?

# source: c456adc9bfd0
note-nobody = Chưa có ai để dòng này có thể đứng trên trang của họ.

# source: c3ea5bf706e4
note-counts = Được tính

# source: 4c02209efd00
note-ask-further = Hỏi thêm

# source: c5b8d818139a
note-set-aside = Gác lại

# source: a86c8df6fd75
note-unsorted = Chưa phân loại

# source: 2407003bcc2f
note-page = Trên trang của ai

# source: f4172e97efdb
note-strike = Bỏ nó khỏi trang

# source: 5df508c98706
note-why = Vì sao? Bạn có thể để trống.

# source: ba713d8e6958
note-which = Dấu hiệu nào? Bạn có thể để trống.

# source: ae4560c93dd9
note-lay = Đặt cạnh một dòng khác

# source: 89d3258299fe
note-lay-means = Khi bạn nghĩ rằng cả hai không thể cùng đúng.

# source: f6ce3f7420f6
note-laying = Hãy chạm vào dòng không thể đúng nếu dòng này đúng.

# source: 27bcb8d374c8
note-lay-none = Thôi, bỏ qua

# source: 036f4fbf73b4
settled-title = Ai được phép biết, như { $person } đã nói

# source: 1ee36a40e75c
settled-nothing = Với { $person } chưa có gì được thỏa thuận về việc ai được biết. Có thể hỏi trong cuộc nói chuyện.

# source: 40cbee18eda8
settled-yes = được cho biết

# source: 3d1dadca0168
settled-no = không được cho biết

# source: 3b82aae1ed24
settled-not-yet = chưa

# source: 75557ff05220
promise-open = Đã hứa, và chưa làm

# source: cd7f0e9ed30a
promise-kept = Đã hứa, và đã giữ

# source: 08d4509a90df
promise-broken = Đã hứa, và không giữ
