# language: vi
# translator: machine draft
# state: draft

## Run: decide

# source: cfa6a08af3ed
decide-title = Quyết định

# source: 7df0784dce9d
decide-open = chưa quyết định

# source: 8d3c6686ec30
decide-done = đã quyết định

# source: d03527468a22
decide-threshold = Có căn cứ hợp lý là đủ. Bạn không cần phải chứng minh.

# source: e60c5cf0cd2e
decide-findings = Bạn nhận định gì về { $person }?

# source: 2f190050203f
decide-findings-why = Có thể có hơn một nhận định đúng.

# source: 7d56a2da9b43
decide-services = Bạn chuyển tuyến { $person } đến đâu?

# source: ce2903a0a67c
decide-share = Còn ai khác được cho biết về người này?

# source: b04396db27a0
decide-share-why = Chỉ chia sẻ điều cần thiết, và chỉ với người cần biết.

# source: f82139de92ef
decide-offences = Nếu có hành vi vi phạm pháp luật

# source: 394e5fdc3634
decide-onward = Ở lại và đi tiếp

# source: 908900e66bf6
decide-confirm = Quyết định về { $person }

# source: eca1d446d63e
decide-change = Đổi quyết định về { $person }

# source: bee9cc87d179
decide-kept = Đã quyết định. Bạn vẫn có thể đổi.

# source: c539d30b69e4
decide-missing = Còn thiếu: { $missing }

# source: 0306a0b1a9bc
missing-finding = nhận định

## Ending

# source: 0478862bdbea
end-title = Kết thúc lượt này?

# source: 81a57fe2edfa
end-undecided = Bạn chưa quyết định về:

# source: 54f9aeaef83e
end-all-decided = Bạn đã quyết định về mọi người. Sau bước này, không thể thay đổi gì nữa.

# source: 0d223d80daad
end-unrated = Bạn chưa cho biết mình chắc đến mức nào về: { $people }

# source: a9549d7d0636
end-stay = Chưa

# source: e7121904357f
end-confirm = Kết thúc và xem sự thật

## Decide: because, and what follows

# source: 769b2912da4a
decide-nobody = Chưa có ai để bạn quyết định.

# source: 56e3272c3c2e
decide-grounds = Vì những dòng này

# source: bcdbde5aecef
decide-grounds-why = Nhiều nhất sáu dòng, lấy từ trang. Quyết định được nói với người đó cùng với lý do.

# source: 87184fa5ef08
decide-grounds-none = Trang này chưa có dòng nào. Hãy chạm vào các dòng để đưa chúng vào đó.

# source: 33a57314689e
decide-grounds-counts = Tất cả những dòng được tính

# source: e276e6c96ec5
decide-grounds-ask-further = Tất cả những dòng cần hỏi thêm

# source: 2a936f16ae91
decide-grounds-set-aside = Tất cả những dòng đã gác lại

# source: 96a8e1e4184f
decide-agreed = Tất cả những gì { $person } đã đồng ý

# source: 5c9399c39430
decide-to = Giao vào tay ai

# source: 2a549dc6668b
decide-leaves = Điều để lại

# source: 856930e778cd
decide-way-back = Một lối quay lại

# source: ca2074f4ca0d
decide-way-back-means = Một số điện thoại có thể giữ, một ngày, và một cái tên.

# source: 64c0b5c1d089
end-day-title = Kết thúc ngày?

# source: 4106f417bbf7
end-day-means = Sau đó ngày tiếp theo bắt đầu.

# source: bfc55f88b8e5
end-day-decided = Bạn đã quyết định về mọi người. Ngày mai bạn vẫn có thể thay đổi.
