import { answerText, readPaneRequest } from "../../../src/preview/frame/pane-message";

const message = {
  _messageType: 0,
  _actionName: "executeMethod",
  _actionType: 0,
  _conversationId: "one",
  _correlationId: 7,
  _data: { a: 1 },
};

describe("a message of the pane", () => {
  it("is read as a request", () => {
    expect(readPaneRequest(JSON.stringify(message))).toEqual({
      action: "executeMethod",
      kind: "invoke",
      conversation: "one",
      correlation: 7,
      data: { a: 1 },
    });
  });

  it.each([
    ["text that is no JSON", "hello"],
    ["an object", message],
    ["a response", JSON.stringify({ ...message, _messageType: 1 })],
    ["a list", "[]"],
    ["null", "null"],
    ["a message without a conversation", JSON.stringify({ ...message, _conversationId: undefined })],
    ["an unknown kind of action", JSON.stringify({ ...message, _actionType: 3 })],
  ])("is none when it is %s", (_, data) => {
    expect(readPaneRequest(data)).toBeUndefined();
  });

  it("is answered under its own names", () => {
    const request = readPaneRequest(JSON.stringify(message));
    expect(request && JSON.parse(answerText(request, { b: 2 }, "http://localhost"))).toEqual({
      _messageType: 1,
      _actionName: "executeMethod",
      _conversationId: "one",
      _correlationId: 7,
      _origin: "http://localhost",
      _data: { b: 2 },
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
    });
  });
});
