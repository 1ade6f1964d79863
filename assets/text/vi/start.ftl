# language: vi
# translator: machine draft
# state: draft

## No window can be opened

# source: 4bc5f61a3892
start-no-window = Không mở được cửa sổ trên máy tính này.

# source: 547ea7e45bd3
start-no-display = Ở đây không có màn hình nền để mở cửa sổ.

# source: b93905d1497f
start-no-driver = Phần vẽ hình của máy tính này không vẽ được cửa sổ.

# source: f4c7ef48b4e7
start-no-libraries = Hệ thống thiếu những phần mà nó cần.

# source: 83b66eefb32e
start-tried = Đã thử:

# source: 211f709c765d
start-try = Bạn có thể thử:

# source: 9670e5c87829
start-try-text = Chơi trong cửa sổ dòng lệnh, không cần cửa sổ trò chơi: { $command }

# source: fd6fe3705deb
start-try-safe = Mở bằng cách vẽ chậm và an toàn: { $command }

# source: 05a4f4b06203
start-try-install = Cài phần còn thiếu: { $command }

# source: a2f31fb9000e
start-try-driver = Hỏi người trông coi máy tính này về trình điều khiển đồ họa mới nhất.

# source: 4c18f7cb96f6
start-try-desktop = Mở chương trình trên màn hình nền.

# source: 21e0ff8e1b24
start-kept = Các lượt chơi của bạn không mất gì.
