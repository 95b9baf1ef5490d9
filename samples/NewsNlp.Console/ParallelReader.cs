using NewsNlp.Console.Input;

namespace NewsNlp.Console;

/// <summary>Parses inputs on several threads and gives them in their order. Reading waits on another thread, so that what is parsed does not wait for the next line of a slow input.</summary>
internal static class ParallelReader
{
    public static async IAsyncEnumerable<ArticleInput> Parse(IEnumerable<PendingInput> inputs)
    {
        using var source = inputs.GetEnumerator();
        int window = Environment.ProcessorCount;
        var parsing = new Queue<Task<ArticleInput>>(window);
        var move = Task.Run(source.MoveNext);
        while (true)
        {
            if (parsing.Count > 0 && parsing.Count < window)
            {
                await Task.WhenAny(parsing.Peek(), move);
            }

            if (parsing.Count == window || (parsing.TryPeek(out var next) && next.IsCompleted))
            {
                yield return await parsing.Dequeue();
            }
            else if (await move)
            {
                parsing.Enqueue(Task.Run(source.Current.Parse));
                move = Task.Run(source.MoveNext);
            }
            else
            {
                break;
            }
        }

        while (parsing.TryDequeue(out var last))
        {
            yield return await last;
        }
    }
}
