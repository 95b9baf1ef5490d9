using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>The sums and products of a layer y = x · W + b in training.</summary>
internal static unsafe class Product
{
    /// <summary>Fills the rows of y with an offset.</summary>
    public static void FillOffset(ParameterBlock offset, int rows, float* y)
    {
        int columns = offset.Size;
        for (int row = 0; row < rows; row++)
        {
            new ReadOnlySpan<float>(offset.Value, columns).CopyTo(new Span<float>(y + ((long)row * columns), columns));
        }
    }

    /// <summary>Adds one row to another.</summary>
    public static void AddRow(float* row, int count, float* sum)
    {
        for (int i = 0; i < count; i++)
        {
            sum[i] += row[i];
        }
    }

    /// <summary>Adds x · W to y.</summary>
    public static void Forward(float* x, int rows, int stride, ParameterBlock w, float* y)
        => MatrixKernel.MultiplyAdd(x, rows, w.Rows, stride, w.Packed, w.Columns, y);

    /// <summary>Adds dy · Wᵀ to dx; the rows of W are a multiple of a panel.</summary>
    public static void ToInput(float* dy, int rows, int stride, ParameterBlock w, float* dx)
        => MatrixKernel.MultiplyAdd(dy, rows, w.Columns, stride, w.Transposed, w.Rows, dx);

    /// <summary>Adds xᵀ · dy to the gradient of W.</summary>
    public static void ToWeights(float* x, int rows, int stride, float* dy, ParameterBlock w, int worker, Arena arena)
        => AddTransposedProduct(x, rows, w.Rows, stride, dy, w.Columns, w.Columns, w.Gradient(worker), arena);

    /// <summary>Adds aᵀ · b to c.</summary>
    public static void AddTransposedProduct(float* a, int rows, int columnsA, int strideA, float* b, int columnsB, int strideB, float* c, Arena arena)
    {
        float* transposed = arena.TakeDirty((long)rows * columnsA);
        for (int i = 0; i < rows; i++)
        {
            float* row = a + ((long)i * strideA);
            for (int k = 0; k < columnsA; k++)
            {
                transposed[((long)k * rows) + i] = row[k];
            }
        }

        float* packed = arena.TakeDirty((long)rows * MatrixKernel.Padded(columnsB));
        MatrixKernel.Pack(b, rows, columnsB, strideB, packed);
        MatrixKernel.MultiplyAdd(transposed, columnsA, rows, rows, packed, MatrixKernel.Padded(columnsB), c);
    }

    /// <summary>Adds the rows of dy to the gradient of an offset.</summary>
    public static void ToOffset(float* dy, int rows, ParameterBlock offset, int worker)
    {
        float* gradient = offset.Gradient(worker);
        int columns = offset.Size;
        for (int i = 0; i < rows; i++, dy += columns)
        {
            for (int k = 0; k < columns; k++)
            {
                gradient[k] += dy[k];
            }
        }
    }
}
