# language: vi
# translator: machine draft
# state: draft

## Program and shelf

# source: 4c53e38b89e1
program-name = Căn cứ hợp lý

# source: a89390ce512d
program-purpose = Luyện cách nhận ra dấu hiệu mua bán người, trò chuyện với mọi người và quyết định điều gì bảo vệ được họ. Ở đây không ai có thể bị tổn hại.

# source: 54d29beec875
quit = Đóng chương trình

# source: 64b1b0dd3adc
shelf-empty = Ở đây chưa có tình huống nào. Hãy đặt một thư mục tên là “scenarios” cạnh chương trình rồi mở lại.

# source: dc01c5fddc0a
shelf-fiction = Mọi quốc gia, công ty, nhân vật và số điện thoại đều là hư cấu.

# source: ce1cd6505cd6
card-minutes = khoảng { $minutes } phút

# source: fad6057bb540
card-reviewed = Đã thẩm định

# source: 887d99cb2ec9
card-draft = Bản nháp, chưa thẩm định

# source: ac14b9d880df
card-unplayable = Không thể chạy tình huống này: { $reason }

# source: 4debe642537e
card-resumable = Bạn đã bắt đầu: { $when }

# source: 97903f19edf6
card-resume = Làm tiếp

# source: ed077f3d8125
card-open = Mở

# source: d41a34af2ab7
back-to-shelf = Về danh mục
