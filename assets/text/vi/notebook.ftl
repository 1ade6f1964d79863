# language: vi
# translator: machine draft
# state: draft

## Run: notebook

# source: 49c266baaaa7
notebook-search = Tìm

# source: 4675cc2c359b
certainty-question = Khả năng { $person } là nạn nhân là bao nhiêu?

# source: a8a22dc748a9
certainty-ends = 0: chắc chắn không. 100: chắc chắn có.

# source: 1de27d043d6c
percent = { $percent }%

# source: 7d9eb7acb13e
note-close = Đóng

# source: cf34797117ed
reference-search = Tìm: nợ, hộ chiếu, tiền lương…

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

## Notebook: piles and reasons

# source: c158134ed382
notebook-reason = Một lý do cho quyết định

# source: ffd7cd56e82d
notebook-reasons = Lý do cho quyết định: { $count } trên tối đa { $most }

# source: c1e4d267e977
notebook-pile-empty = Chưa có dòng nào ở đây.

# source: 462dffd5e214
note-sort-means = Được tính: dấu hiệu cho thấy ai đó có thể là nạn nhân. Hỏi thêm: có thể là dấu hiệu, có thể không. Gác lại: không nói lên điều gì, hoặc nói ngược lại.
