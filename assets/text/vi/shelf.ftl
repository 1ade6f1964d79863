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

# source: 97903f19edf6
card-resume = Làm tiếp

# source: ed077f3d8125
card-open = Mở

# source: d41a34af2ab7
back-to-shelf = Về danh mục

# source: 7b00bc7381a7
card-begun = Đã bắt đầu và chưa kết thúc

# source: d889d816bbe7
card-run = { $when }, ở phút { $minute }

# source: 1dd1c98869e1
card-run-of = { $trainee }: { $when }, ở phút { $minute }

# source: 2d3d10329553
card-run-not = Không thể làm tiếp lượt này: { $reason }

# source: 2ae913d6d3e2
card-put-away = Cất đi

# source: e500e3db3367
card-put-away-means = Lượt này không còn trong danh sách, nhưng không bị xóa.

# source: 415e7a8b18a0
shelf-kept-in = Các lượt được lưu trong { $place }

# source: 634a5f888385
card-more-runs = Còn { $count } lượt chơi khác đã bắt đầu trước đó. Hãy cất riêng vài lượt để thấy chúng.

## Shelf: runs that were ended

# source: 7cdc804e6996
card-ended = Đã kết thúc

# source: 998f1fbecaae
card-read-again = Xem lại kết quả
