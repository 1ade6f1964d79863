# language: vi
# translator: machine draft
# state: draft

# source: cf3aa3f1c59d
practice-worry-misled = Bị lừa về công việc

# source: 2d60489555f5
practice-worry-misled-says = Công việc, tiền lương, nơi làm hoặc đường đi không đúng như họ đã được nghe.

# source: 619e810320f1
practice-worry-papers = Giấy tờ bị người khác giữ

# source: 372f5f54b70f
practice-worry-papers-says = Người khác giữ hộ chiếu, căn cước hoặc giấy phép, và họ không dễ gì lấy lại được.

# source: 932745177a49
practice-worry-debt = Mắc nợ

# source: a29bb521a08d
practice-worry-debt-says = Họ làm việc để trả một số tiền mà họ không kiểm tra được, cứ tăng lên, hoặc chỉ hết khi thôi việc.

# source: 1e6a78758a9e
practice-worry-pay = Không được trả lương

# source: a594e605347c
practice-worry-pay-says = Tiền lương không có, bị giữ lại, hoặc mất hết vào tiền phạt và chi phí.

# source: 3923a98c1d05
practice-worry-leave = Không thể rời đi

# source: ef1efffcaf3b
practice-worry-leave-says = Họ bị đưa đi hoặc bị bán, hoặc không được ra vào, nghỉ việc hay nói chuyện với người ngoài.

# source: 1ca8c1c0de6f
practice-worry-watched = Bị theo dõi

# source: 628847a33391
practice-worry-watched-says = Có người đi theo, nghe lén, trả lời thay, hoặc lúc nào cũng ở bên.

# source: 82551e3956f5
practice-worry-hurt = Bị đe dọa hoặc bị hại

# source: 99f61b50aee1
practice-worry-hurt-says = Họ hoặc gia đình bị làm hại, hoặc bị nói trước điều sẽ xảy đến với họ.

# source: e59b0682b926
practice-worry-hours = Làm quá nhiều giờ

# source: 0863bfdf019a
practice-worry-hours-says = Nhiều ngày không nghỉ, hoặc việc làm, bữa ăn và chỗ ở mà không ai tự nguyện chọn.

# source: b9f2a69ac418
practice-worry-told = Bị bảo phải nói gì

# source: 7340997d9ce8
practice-worry-told-says = Họ lặp lại lời người khác đưa cho, hoặc không được nói sự thật.

# source: fed05165e938
practice-worry-depends = Phụ thuộc vào người đó

# source: 5a976fc5671e
practice-worry-depends-says = Họ cần những người này để có ăn, chỗ ngủ, ngôn ngữ, giấy tờ hoặc đường đi; hoặc có người lợi dụng cảnh túng thiếu, gia đình, tình trạng pháp lý hay niềm tin.

# source: 00aa0528c6cf
practice-worry-child = Dưới mười tám tuổi

# source: 87f2e2203805
practice-worry-child-says = Họ dưới, hoặc có thể dưới, mười tám tuổi; hoặc một trẻ em lẽ ra đi học lại ở đây.

# source: 3c409359e8ec
practice-worry-wrong = Bị ép làm điều sai

# source: e20c09c1299e
practice-worry-wrong-says = Họ bị ép phạm luật, chống lại người khác, hoặc làm điều họ không đồng ý.

# source: 0301dd5b6b5a
practice-worry-explained = Đã có lời giải thích

# source: f3aee9e9a85a
practice-worry-explained-says = Có một lý do vô hại, và lý do đó đứng vững.
